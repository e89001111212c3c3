import type { APIRoute } from "astro";
import { organizations } from "../../../../opendata/hsds.ts";
import { exported, json } from "../../../../site/exported.ts";

/** HSDS: one organization. */
export async function getStaticPaths() {
  return organizations(await exported()).map((organization) => ({ params: { id: organization.id }, props: { organization } }));
}

export const GET: APIRoute = ({ props }) => json(props["organization"]);
