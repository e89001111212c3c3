import type { APIRoute } from "astro";
import { organizations, page } from "../../../opendata/hsds.ts";
import { exported, json } from "../../../site/exported.ts";

/** HSDS: every organization that runs a service. */
export const GET: APIRoute = async () => json(page(organizations(await exported())));
