import { today } from "../environment.ts";
import { firstLanguage } from "../i18n/addresses.ts";
import { fileOf, marked } from "../i18n/sample.ts";
import { csv, resourcesCsv } from "../opendata/csv.ts";
import type { Exported } from "../opendata/exported.ts";
import { organizations, page, root, services, serviceWithOrganization } from "../opendata/hsds.ts";
import { measureRows } from "../opendata/measures.ts";
import { columnsFor, schoolColumns, type OpenSchool } from "../opendata/schools.ts";
import { frameIn } from "./context.ts";
import { publishedOf } from "./measures.ts";
import { record, records } from "./records.ts";

/** What the open data is made from: in the first language of the site, whatever the language of the page that asks. */
export async function exported(): Promise<Exported> {
  const { department, words } = await frameIn(firstLanguage);
  const [resources, organizations, topics] = await Promise.all([
    records("resources", firstLanguage),
    records("organizations", firstLanguage),
    records("topics", firstLanguage),
  ]);
  return { url: department.url, name: department.name, today: today(), words, resources, organizations, topics };
}

/** The schools of the site as the open data gives them, with words in its first language. */
export async function openSchools(): Promise<OpenSchool[]> {
  const { department, words } = await frameIn(firstLanguage);
  return Promise.all(
    (await records("schools", firstLanguage)).map(async ({ address, data, id }) => ({
      id,
      data: { ...data, name: marked(data.name, data, words) },
      page: new URL(address!, department.url).href,
      district: data.district && (await record("organizations", firstLanguage, data.district)).data.name,
    })),
  );
}

/** The tables of the open data: the text of each by its address below /data/, without .csv. */
export async function tables(): Promise<Record<string, string>> {
  const { department, words } = await frameIn(firstLanguage);
  const open = await openSchools();
  const columns = columnsFor(open);
  const schools = open.map((school) => columns.map((name) => schoolColumns[name]!(school)));
  const figures = (await records("measures", firstLanguage)).map(
    async (measure) =>
      [`figures/${fileOf(measure)}`, csv(measureRows(measure, await publishedOf(measure.id), { department, words }))] as const,
  );
  return {
    resources: resourcesCsv(await exported()),
    schools: csv([columns, ...schools]),
    ...Object.fromEntries(await Promise.all(figures)),
  };
}

/** What the Human Services Data Specification asks for: the answers by their addresses below /data/, without .json. */
export async function documents(): Promise<Record<string, unknown>> {
  const from = await exported();
  const [allServices, allOrganizations] = [services(from), organizations(from)];
  return {
    "hsds/index": root(from),
    "hsds/services": page(allServices),
    ...Object.fromEntries(allServices.map((service) => [`hsds/services/${service.id}`, serviceWithOrganization(from, service)])),
    "hsds/organizations": page(allOrganizations),
    ...Object.fromEntries(allOrganizations.map((organization) => [`hsds/organizations/${organization.id}`, organization])),
  };
}

/** A value as the body of a JSON file, the same at every build. */
export function json(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { "Content-Type": "application/json; charset=utf-8" } });
}
