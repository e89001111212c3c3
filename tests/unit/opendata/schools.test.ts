import { expect, test } from "vitest";
import { schoolsGeoJson } from "../../../src/opendata/schools.ts";
import type { Fields } from "../../../src/schemas/index.ts";

const school = (id: string, place: { latitude?: number; longitude?: number }) => ({
  id,
  page: `https://sro.example.gov/schools/${id}/`,
  district: undefined,
  data: { name: "Oak High", level: "high", source: ["https://www.example.org/"], checked: "2026-11-01", ...place } as Fields<"schools">,
});

test("a place on a map is longitude, then latitude; a school without a place is left out", () => {
  const schools = [school("oak-high", { latitude: 32.64, longitude: -117.08 }), school("elm-high", {})];
  expect(schoolsGeoJson(schools)).toMatchObject({
    type: "FeatureCollection",
    features: [{ id: "oak-high", geometry: { type: "Point", coordinates: [-117.08, 32.64] } }],
  });
  expect((schoolsGeoJson(schools) as { features: unknown[] }).features).toHaveLength(1);
});
