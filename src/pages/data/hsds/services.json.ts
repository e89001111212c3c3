import type { APIRoute } from "astro";
import { page, services } from "../../../opendata/hsds.ts";
import { exported, json } from "../../../site/exported.ts";

/** HSDS: every service. */
export const GET: APIRoute = async () => json(page(services(await exported())));
