import type { APIRoute } from "astro";
import { resourcesCsv } from "../../opendata/csv.ts";
import { exported } from "../../site/exported.ts";

/** Every help line and service as a table. */
export const GET: APIRoute = async () =>
  new Response(resourcesCsv(await exported()), { headers: { "Content-Type": "text/csv; charset=utf-8; header=present" } });
