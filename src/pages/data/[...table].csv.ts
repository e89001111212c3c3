import type { APIRoute } from "astro";
import { tables } from "../../site/openData.ts";

/** The tables of the open data. */
export async function getStaticPaths() {
  return Object.entries(await tables()).map(([table, text]) => ({ params: { table }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "Content-Type": "text/csv; charset=utf-8; header=present" } });
