import type { Fields } from "../schemas/index.ts";
import { milesBetween } from "../lib/miles.ts";
import type { Findable, SchoolFinder } from "./find.ts";

type Place = { latitude: number; longitude: number };

/** What the finder knows of a school in the list. */
export interface ListedSchool extends Findable {
  district: string;
  at: Place | undefined;
}

/** What the finder needs to know of a school, as attributes of its item in the list. */
export function schoolItem(school: Fields<"schools">): Record<string, string | undefined> {
  return {
    "data-school": school.aliases?.join(" ") ?? "",
    "data-about": [school.address?.city, school.address?.zip].filter(Boolean).join(" "),
    "data-at": school.latitude === undefined ? undefined : `${school.latitude},${school.longitude}`,
    "data-district": school.district,
    "data-outside": school.outside && "",
  };
}

/** Reads back what {@link schoolItem} wrote: `data` is the item's `dataset`, `name` stands in its link, `level` above its list. */
export function readSchoolItem(data: Record<string, string | undefined>, name: string, level: string): ListedSchool {
  const [latitude, longitude] = data["at"]?.split(",").map(Number) ?? [];
  return {
    name,
    aliases: data["school"] ?? "",
    about: data["about"] ?? "",
    level,
    district: data["district"] ?? "",
    at: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
  };
}

/**
 * The schools to show: those that the words mean; without words, the six nearest to a place; without a place, what the
 * filters leave, if they leave anything out.
 */
export function schoolsToShow<School extends ListedSchool>(
  schools: School[],
  finder: SchoolFinder<School>,
  { asked, level, district, place }: { asked: string; level: string; district: string; place: Place | undefined },
): School[] {
  const kept = schools.filter((school) => (!level || school.level === level) && (!district || school.district === district));
  if (asked.length >= 2) return finder.find(asked).filter((school) => kept.includes(school));
  if (place) {
    const miles = ({ at }: School) => (at ? milesBetween(place, at) : Infinity);
    return kept
      .filter(({ at }) => at)
      .sort((a, b) => miles(a) - miles(b))
      .slice(0, 6);
  }
  return kept.length < schools.length ? kept : [];
}
