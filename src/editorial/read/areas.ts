import { keyOf, type ReadRecord } from "./record.ts";

/** The areas that a record is for: where a help line serves, or where a law holds. Undefined for what is for everyone. */
export function areasOf({ data, file }: ReadRecord): string[] | undefined {
  if (file.collection === "department") return undefined;
  const { area, areas } = (data ?? {}) as { area?: unknown; areas?: unknown };
  if (typeof area === "string") return [area];
  return Array.isArray(areas) ? areas.map(String) : undefined;
}

/**
 * Parts the records that the site shows from those that are for other areas: help lines that do not serve here, and what
 * states the law of another state.
 *
 * @param chosen records by “collection name”
 * @param areas those of the department; undefined if its own file can't be used, and then nothing is left out
 */
export function inAreas(
  chosen: ReadonlyMap<string, ReadRecord>,
  areas: string[] | undefined,
): { shown: Map<string, ReadRecord>; elsewhere: Map<string, string> } {
  const shown = new Map(chosen);
  const elsewhere = new Map<string, string>();
  for (const record of chosen.values()) {
    const own = areasOf(record);
    if (!areas || !own || own.some((area) => areas.includes(area))) continue;
    shown.delete(keyOf(record.file));
    elsewhere.set(keyOf(record.file), own.join(" and "));
  }
  return { shown, elsewhere };
}
