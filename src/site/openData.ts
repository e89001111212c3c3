import { today } from "../environment.ts";
import { firstLanguage } from "../i18n/addresses.ts";
import { fileOf, marked } from "../i18n/sample.ts";
import { csv, resourcesCsv } from "../opendata/csv.ts";
import { fileIn, type Exported } from "../opendata/exported.ts";
import { organizations, page, root, services, serviceWithOrganization } from "../opendata/hsds.ts";
import { measureRows } from "../opendata/measures.ts";
import { columnsFor, schoolColumns, type OpenSchool } from "../opendata/schools.ts";
import { frameIn, siteLanguages } from "./context.ts";
import { publishedOf } from "./measures.ts";
import { record, records } from "./records.ts";

/** What the open data of a language is made from. */
export async function exported(language: string): Promise<Exported> {
  const { department, words } = await frameIn(language);
  const [resources, organizations, topics] = await Promise.all([
    records("resources", language),
    records("organizations", language),
    records("topics", language),
  ]);
  return { url: department.url, name: department.name, today: today(), language, words, resources, organizations, topics };
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
  const resources = (await siteLanguages()).map(
    async (language) => [fileIn("resources", language), resourcesCsv(await exported(language))] as const,
  );
  return {
    ...Object.fromEntries(await Promise.all(resources)),
    schools: csv([columns, ...schools]),
    ...Object.fromEntries(await Promise.all(figures)),
  };
}

/** What the Human Services Data Specification asks for: the answers by their addresses below /data/, without .json. */
export async function documents(): Promise<Record<string, unknown>> {
  const each = (await siteLanguages()).map(async (language) => {
    const from = await exported(language);
    const [allServices, allOrganizations] = [services(from), organizations(from)];
    const files: [name: string, value: unknown][] = [
      ["hsds/services", page(allServices)],
      ...allServices.map((service): [string, unknown] => [`hsds/services/${service.id}`, serviceWithOrganization(from, service)]),
      ["hsds/organizations", page(allOrganizations)],
      ...allOrganizations.map((organization): [string, unknown] => [`hsds/organizations/${organization.id}`, organization]),
    ];
    return files.map(([name, value]) => [fileIn(name, language), value] as const);
  });
  return { "hsds/index": root(await exported(firstLanguage)), ...Object.fromEntries((await Promise.all(each)).flat()) };
}

/** A value as the body of a JSON file, the same at every build. */
export function json(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { "Content-Type": "application/json; charset=utf-8" } });
}
