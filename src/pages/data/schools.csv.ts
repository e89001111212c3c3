import type { APIRoute } from "astro";
import { csv } from "../../opendata/csv.ts";
import { schoolColumns } from "../../opendata/schools.ts";
import { openSchools } from "../../site/openSchools.ts";

/** Every school as a table. */
export const GET: APIRoute = async (context) => {
  const schools = await openSchools(context.locals.page);
  const rows = schools.map((school) => Object.values(schoolColumns).map((value) => value(school)));
  return new Response(csv([Object.keys(schoolColumns), ...rows]), {
    headers: { "Content-Type": "text/csv; charset=utf-8; header=present" },
  });
};
