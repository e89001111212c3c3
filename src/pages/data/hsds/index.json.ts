import type { APIRoute } from "astro";
import { root } from "../../../opendata/hsds.ts";
import { exported, json } from "../../../site/exported.ts";

/** HSDS: the version and profile of what stands beside this file. */
export const GET: APIRoute = async () => json(root(await exported()));
