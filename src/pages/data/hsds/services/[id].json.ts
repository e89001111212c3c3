import type { APIRoute } from "astro";
import { services, serviceWithOrganization } from "../../../../opendata/hsds.ts";
import { exported, json } from "../../../../site/exported.ts";

/** HSDS: one service, with the organization that runs it. */
export async function getStaticPaths() {
  const from = await exported();
  return services(from).map((of) => ({ params: { id: of.id }, props: { service: serviceWithOrganization(from, of) } }));
}

export const GET: APIRoute = ({ props }) => json(props["service"]);
