import type { APIRoute } from "astro";
import { schoolsGeoJson } from "../../opendata/schools.ts";
import { openSchools } from "../../site/openSchools.ts";

/** Every school that has a place, as points on a map. */
export const GET: APIRoute = async (context) =>
  new Response(JSON.stringify(schoolsGeoJson(await openSchools(context.locals.page))), {
    headers: { "Content-Type": "application/geo+json" },
  });
