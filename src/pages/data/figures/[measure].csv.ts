import type { APIRoute } from "astro";
import { getCollection, getEntry } from "astro:content";
import { defaultLanguage } from "../../../i18n/addresses.ts";
import { csv } from "../../../opendata/csv.ts";
import { measureRows } from "../../../opendata/measures.ts";
import { record } from "../../../site/records.ts";

export async function getStaticPaths() {
  return (await getCollection("published")).map(({ id }) => ({ params: { measure: id } }));
}

/** What is published of one measure, as a table. */
export const GET: APIRoute = async ({ params: { measure = "" } }) => {
  const { data } = await record("measures", defaultLanguage, measure);
  const { data: published } = (await getEntry("published", measure))!;
  const department = (await record("department", defaultLanguage, "department")).data;
  const rows = measureRows({ id: measure, data }, published, department.url);
  return new Response(csv(rows), { headers: { "Content-Type": "text/csv; charset=utf-8; header=present" } });
};
