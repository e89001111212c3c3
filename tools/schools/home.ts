import { daysBetween } from "../../src/calendar/days.ts";
import type { School } from "./changes.ts";
import type { DirectoryRow } from "./layout.ts";

/** A school that opened within so many days counts as new: its file is made. */
const recent = 730;

/** Whether a school is open, by its row. */
export function isOpen(row: DirectoryRow): boolean {
  return row.status === "open";
}

/** Whether it has opened lately. */
export function isNew(row: DirectoryRow, today: string): boolean {
  return row.opened !== undefined && daysBetween(row.opened, today) <= recent;
}

/** The codes of a school, each with whose it is: the state's first. */
export function codesOf({ state_id, nces }: { state_id?: string | undefined; nces?: string | undefined }): string[] {
  return [...(state_id ? [`state ${state_id}`] : []), ...(nces ? [`nces ${nces}`] : [])];
}

/** Its district, as far as its codes tell, in its city. */
function placesOf(school: Parameters<typeof codesOf>[0], city: string): string[] {
  return codesOf(school).map((code) => `${code.replace(/(?<= .{7}).*/, "")} ${city.toLowerCase()}`);
}

/**
 * Where the department has schools: its cities, and each district in the cities where it runs one of ours. A district
 * of a whole county is thus ours in our city only.
 */
export function homeOf(schools: School[]) {
  const cities = new Set<string>();
  const places = new Map<string, Map<string, number>>();
  for (const { data } of schools) {
    if (!data.address) continue;
    cities.add(data.address.city.toLowerCase());
    for (const place of placesOf(data, data.address.city)) {
      const districts = places.get(place) ?? new Map<string, number>();
      if (data.district) districts.set(data.district, (districts.get(data.district) ?? 0) + 1);
      places.set(place, districts);
    }
  }
  const placeOf = (row: DirectoryRow) => placesOf(row, row.city ?? "")[0] ?? "";
  return {
    /** True for a school of one of our districts in one of its cities; with `anyDistrict`, for any in our cities. */
    has: (row: DirectoryRow, anyDistrict: boolean) =>
      places.has(placeOf(row)) || (anyDistrict && row.city !== undefined && cities.has(row.city.toLowerCase())),
    /** The organization that our schools of the same district and city name. */
    district: (row: DirectoryRow) => [...(places.get(placeOf(row)) ?? [])].toSorted((a, b) => b[1] - a[1])[0]?.[0],
  };
}
