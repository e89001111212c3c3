import type { Fields } from "../../schemas/index.ts";
import type { ReadRecord } from "../read/record.ts";

/**
 * Checks what one school's file alone can't tell: two schools with one code, and coordinates that can't be right.
 *
 * @param records all records that the site is made from
 */
export function checkSchools(records: ReadRecord[]): void {
  const department = records.find(({ file }) => file.collection === "department")?.data as Fields<"department"> | undefined;
  const holders = new Map<string, ReadRecord>();
  for (const record of records) {
    if (record.file.collection !== "schools" || !record.data) continue;
    const school = record.data as Fields<"schools">;
    for (const field of ["state_id", "nces"] as const) {
      const code = school[field];
      const other = code && holders.get(`${field} ${code}`);
      if (other)
        record.source.reportAt(
          "duplicate",
          [field],
          `The code ${code} is also that of ${other.file.path}. A code belongs to one school.`,
          "Look up both schools in the directory, and put each one's own code.",
        );
      else if (code) holders.set(`${field} ${code}`, record);
    }
    checkPlace(school, record, department?.bounds);
  }
}

function checkPlace({ latitude, longitude }: Fields<"schools">, { source }: ReadRecord, bounds: Fields<"department">["bounds"]): void {
  if (latitude === undefined && longitude === undefined) return;
  if (latitude === undefined || longitude === undefined) {
    const [given, lacking] = latitude === undefined ? ["longitude", "latitude"] : ["latitude", "longitude"];
    source.reportAt("missing", [given], `“${given}” is given, but “${lacking}” is missing. A place needs both.`, `${lacking}: …`);
    return;
  }
  const inBounds = (north: number, east: number) =>
    !bounds || (north >= bounds.south && north <= bounds.north && east >= bounds.west && east <= bounds.east);
  const isSwapped =
    Math.abs(longitude) <= 90 && inBounds(longitude, latitude) && (Math.abs(latitude) > 90 || !inBounds(latitude, longitude));
  if (isSwapped) {
    const message = "“latitude” and “longitude” have changed places. Latitude is how far north, longitude how far east.";
    source.reportAt("outside-county", ["latitude"], message, source.corrected(["latitude"], String(longitude)));
    source.reportAt("outside-county", ["longitude"], message, source.corrected(["longitude"], String(latitude)));
    return;
  }
  if (Math.abs(latitude) > 90) {
    const message = `“latitude” must be at ${latitude > 0 ? "most 90" : "least -90"}, but it is ${latitude}.`;
    return source.reportAt("bad-value", ["latitude"], message, "Where it stands, in degrees north.");
  }
  if (!bounds) return;
  const wrong = [
    latitude < bounds.south || latitude > bounds.north ? "latitude" : "",
    longitude < bounds.west || longitude > bounds.east ? "longitude" : "",
  ].filter(Boolean);
  for (const field of wrong) {
    const [value, from, to] = field === "latitude" ? [latitude, bounds.south, bounds.north] : [longitude, bounds.west, bounds.east];
    const better =
      field === "longitude" && -value >= from && -value <= to
        ? source.corrected([field], String(-value))
        : `Look the place up on a map. The box stands in department.yaml under “bounds”.`;
    source.reportAt("outside-county", [field], `“${field}”: ${value} is outside the county, which lies between ${from} and ${to}.`, better);
  }
}
