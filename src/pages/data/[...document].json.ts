import type { APIRoute } from "astro";
import { documents, json } from "../../site/openData.ts";

/** The help lines as the Human Services Data Specification (HSDS) hands them over. */
export async function getStaticPaths() {
  return Object.entries(await documents()).map(([document, value]) => ({ params: { document }, props: { value } }));
}

export const GET: APIRoute<{ value: unknown }> = ({ props }) => json(props.value);
