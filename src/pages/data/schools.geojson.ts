import type { APIRoute } from "astro";
import { schoolsGeoJson } from "../../opendata/schools.ts";
import { openSchools } from "../../site/openData.ts";

/** Every school that has a place, as points on a map. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(schoolsGeoJson(await openSchools())), {
    headers: { "Content-Type": "application/geo+json" },
  });
