import { clockAt } from "../../../src/calendar/zone.ts";
import { longestDays } from "../../../src/editorial/check/emergency.ts";
import { suggest } from "../../../src/editorial/explain/nearest.ts";
import { compare } from "../../../src/lib/compare.ts";
import { readEnglish, written } from "../../../src/editorial/read/record.ts";
import { Refusal } from "../../files/refusal.ts";
import type { EmergencyOn } from "./emergency.ts";
import { filesOf, type Site } from "./site.ts";

/** What someone asks for in an emergency, as they type it. */
export interface EmergencyRequest {
  /** The name of a ready text. */
  show: string;
  /** Schools that it is about, by name as people write it or by the name of their file, with commas between; "" if none is named. */
  schools: string;
  /** For how many hours the notice stays: it ends by itself. */
  hours: number;
}

const longestHours = longestDays * 24;

/**
 * The notice that a request means.
 *
 * @param now in milliseconds since 1970
 * @throws Refusal with a sentence for whoever asks
 */
export function requested(site: Site, { hours, schools, show }: EmergencyRequest, now: number): EmergencyOn {
  if (Number.isNaN(hours)) throw new Refusal("Write the hours as a number: 4.");
  if (!(hours > 0 && hours <= longestHours))
    throw new Refusal(`The notice can stay from one hour to ${longestHours} hours (${longestDays} days); you gave “${hours}”.`);
  const names = schools
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    show,
    until: clockAt(now + hours * 3_600_000, site.settings.time_zone),
    schools: [...new Set(names.map((name) => schoolNamed(site, name)))],
  };
}

/** The file of a school that someone names, whatever the case: “hilltop high” is hilltop-high. */
function schoolNamed(site: Site, name: string): string {
  const plain = (text: unknown) =>
    String(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const schools = filesOf(site, "schools").map((file) => ({ id: file.id, name: String(written(readEnglish(file), "name")) }));
  const found = schools.filter((school) => [school.id, school.name].some((known) => plain(known) === plain(name)));
  if (found.length === 1) return found[0]!.id;
  throw new Refusal(
    found.length > 1
      ? `More than one school is called “${name}”: ${found
          .map(({ id }) => id)
          .sort(compare)
          .join(", ")}. Write one of these names.`
      : `There is no school “${name}”. ${suggest(
          name,
          schools.map((school) => school.name),
        )} Or name no school.`,
  );
}
