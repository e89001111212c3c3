import type { Fields } from "../schemas/index.ts";

/** A school as the open data gives it. */
export interface OpenSchool {
  id: string;
  /** The address of its page, with the site's host. */
  page: string;
  data: Fields<"schools">;
  /** The name of the district that runs it. */
  district: string | undefined;
}

/** Columns of schools.csv, with what each holds: also the data dictionary. */
export const schoolColumns: Record<string, (school: OpenSchool) => string | number | undefined> = {
  id: ({ id }) => id,
  name: ({ data }) => data.name,
  level: ({ data }) => data.level,
  district: ({ district }) => district,
  grades: ({ data }) => data.grades,
  enrollment: ({ data }) => data.enrollment,
  street: ({ data }) => data.address?.street,
  city: ({ data }) => data.address?.city,
  state: ({ data }) => data.address?.state,
  zip: ({ data }) => data.address?.zip,
  phone: ({ data }) => data.phone,
  website: ({ data }) => data.website,
  latitude: ({ data }) => data.latitude,
  longitude: ({ data }) => data.longitude,
  state_id: ({ data }) => data.state_id,
  nces_id: ({ data }) => data.nces,
  page: ({ page }) => page,
  checked: ({ data }) => data.checked,
  read: ({ data }) => data.read,
  source: ({ data }) => data.source?.join(" "),
  sample: ({ data }) => (data.sample ? "true" : ""),
};

/** The columns of schools.csv: a state's own code only where a school has one. */
export function columnsFor(schools: { data: Pick<Fields<"schools">, "state_id"> }[]): string[] {
  return Object.keys(schoolColumns).filter((name) => name !== "state_id" || schools.some(({ data }) => data.state_id));
}

/** GeoJSON (RFC 7946): a feature per school that has a place; WGS 84, longitude before latitude. */
export function schoolsGeoJson(schools: OpenSchool[]): object {
  return {
    type: "FeatureCollection",
    features: schools
      .filter(({ data }) => data.latitude !== undefined && data.longitude !== undefined)
      .map((school) => {
        const properties = Object.entries(schoolColumns).flatMap(([name, value]) =>
          ["latitude", "longitude"].includes(name) || [undefined, ""].includes(value(school) as string) ? [] : [[name, value(school)]],
        );
        return {
          type: "Feature",
          id: school.id,
          geometry: { type: "Point", coordinates: [school.data.longitude, school.data.latitude] },
          properties: Object.fromEntries(properties) as object,
        };
      }),
  };
}
