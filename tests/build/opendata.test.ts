import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { uuid } from "../../src/opendata/uuid.ts";
import { faults, slips } from "../helpers/hsds.ts";
import { builtSites, entries, expectNone, ofReference, pageAt, type Site } from "../helpers/sites.ts";
import { firstLanguage } from "../../src/i18n/inLanguage.ts";

const sites = await builtSites();

interface Service {
  id: string;
  name: string;
  description: string;
  organization_id?: string;
  assured_date: string;
  phones: { number: string; languages: { code: string }[] }[];
  organization?: { id: string };
}
interface Page<T> {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: T[];
}

const json = <T>(site: Site, path: string): T => JSON.parse(readFileSync(join(site.folder, path), "utf8")) as T;
const servicesOf = (site: Site) => json<Page<Service>>(site, "data/hsds/services.json");
const organizationsOf = (site: Site) => json<Page<{ id: string }>>(site, "data/hsds/organizations.json");
const resources = (site: Site) => site.content.entries.resources[firstLanguage]!;
const address = (site: Site, id: string) => site.urlOf(`/resources/${id}/`);
const rowsOf = (site: Site) => parse(readFileSync(join(site.folder, "data/resources.csv")), { columns: true }) as Record<string, string>[];

test.each(sites)("$name: the root of the open data says what it is", (site) => {
  expect(json(site, "data/hsds/index.json")).toEqual({
    version: "3.0",
    profile: site.urlOf("/data/"),
    openapi_url: expect.stringMatching(/^https:\/\/.+\/3\.0\/.+openapi\.json$/) as string,
  });
  expect(pageAt(site, "/data/")).toBeDefined();
});

test.each(sites)("$name: services and organizations are valid by HSDS 3.0 and by our profile", (site) => {
  const [services, organizations] = [servicesOf(site), organizationsOf(site)];
  for (const list of [services, organizations]) {
    const size = list.contents.length;
    expect(list).toMatchObject({
      total_items: size,
      total_pages: 1,
      page_number: 1,
      size,
      first_page: true,
      last_page: true,
      empty: size === 0,
    });
  }
  expectNone([
    ...services.contents.flatMap((of) => faults("service", of)),
    ...organizations.contents.flatMap((of) => faults("organization", of)),
    ...slips(services.contents, organizations.contents),
  ]);
});

test.each(sites)(
  "$name: the services are there in every language: the same numbers, valid by HSDS, with the words of their pages",
  (site) => {
    const first = servicesOf(site).contents;
    for (const language of site.content.languages.filter((of) => of !== firstLanguage)) {
      const { contents } = json<Page<Service>>(site, `data/hsds/services.${language}.json`);
      const numbers = (all: Service[]) => all.map(({ id, phones }) => `${id} ${phones.map(({ number }) => number).join(" ")}`).sort();
      expect(numbers(contents)).toEqual(numbers(first));
      expectNone(contents.flatMap((of) => faults("service", of)));
      const rows = parse(readFileSync(join(site.folder, `data/resources.${language}.csv`)), { columns: true }) as Record<string, string>[];
      const calls = (all: Record<string, string>[]) => all.map((row) => `${row["id"]} ${row["call"]!.replace(/\D/g, "")}`).sort();
      expect(calls(rows)).toEqual(calls(rowsOf(site)));
      const findings = rows.flatMap((row) => {
        const page = pageAt(site, `/resources/${row["id"]}/`, language);
        const text = page.root.querySelector("main")!.textContent;
        const said = text.includes(row["what"]!) && row["page"] === site.urlOf(page.address);
        return said && contents.some(({ description }) => description.startsWith(row["what"]!))
          ? []
          : [`${language} ${row["id"]}: ${row["what"]}`];
      });
      expectNone(findings);
      const links = pageAt(site, "/data/", language)
        .root.querySelectorAll("main .ways a")
        .map((link) => link.getAttribute("href"));
      expect(links.slice(0, 1)).toEqual([`/data/resources.${language}.csv`]);
      expect(links).toContain(`/data/hsds/services.${language}.json`);
    }
  },
);

test.each(sites)("$name: each service and organization stands in a file of its own, and no other files do", (site) => {
  const { languages } = site.content;
  const files = (folder: string) =>
    readdirSync(join(site.folder, "data/hsds", folder))
      .filter((file) => file.endsWith(".json"))
      .sort();
  // What stands in the name of a file in another language than the first of the site: services.es.json, services/….es.json.
  const endings = languages.map((language) => (language === firstLanguage ? ".json" : `.${language}.json`));
  const named = (all: { id: string }[]) => endings.flatMap((ending) => all.map(({ id }) => `${id}${ending}`)).sort();
  expect(files("services")).toEqual(named(servicesOf(site).contents));
  expect(files("organizations")).toEqual(named(organizationsOf(site).contents));
  const findings = endings.flatMap((ending) => {
    const organizations = json<Page<{ id: string }>>(site, `data/hsds/organizations${ending}`).contents;
    for (const of of organizations) expect(json(site, `data/hsds/organizations/${of.id}${ending}`)).toEqual(of);
    return json<Page<Service>>(site, `data/hsds/services${ending}`).contents.flatMap((of) => {
      const { organization, ...alone } = json<Service>(site, `data/hsds/services/${of.id}${ending}`);
      expect(alone).toEqual(of);
      return [
        ...faults("service", { ...alone, organization }),
        ...(organization?.id === of.organization_id ? [] : [`${of.name} has another organization`]),
      ];
    });
  });
  expectNone(findings);
});

test.each(sites)("$name: every help line of the site is in the open data, and none from elsewhere", (site) => {
  const wanted = resources(site)
    .map(({ id }) => id)
    .sort();
  expect(
    rowsOf(site)
      .map((row) => row["id"])
      .sort(),
  ).toEqual(wanted);
  expect(
    servicesOf(site)
      .contents.map(({ id }) => id)
      .sort(),
  ).toEqual(wanted.map((id) => uuid(address(site, id))).sort());
  expect(
    site.pages
      .filter(
        (page) =>
          page.language === firstLanguage &&
          /^\/resources\/[^/]+\/$/.test(page.bare) &&
          !["/resources/card/", "/resources/sheet/"].includes(page.bare),
      )
      .map((page) => page.bare.split("/")[2]!)
      .sort(),
  ).toEqual(wanted);
  const areas = site.content.entries.areas[firstLanguage]!.filter(({ id }) => site.department.areas.includes(id)).map(
    ({ data }) => data.name,
  );
  expectNone(
    rowsOf(site)
      .filter((row) => !areas.includes(row["area"]!))
      .map((row) => `${row["id"]} serves ${row["area"]}`),
  );
});

test.each(sites)(
  "$name: every number of the open data stands on the service's page, and only what somebody confirmed is assured",
  (site) => {
    const findings = servicesOf(site).contents.flatMap((service) => {
      const { data, id } = resources(site).find((of) => uuid(address(site, of.id)) === service.id)!;
      const text = pageAt(site, `/resources/${id}/`).root.querySelector("main")!.textContent;
      return [
        ...service.phones.filter(({ number }) => !text.includes(number)).map(({ number }) => `${id}: ${number}`),
        ...(service.assured_date === data.checked ? [] : [`${id}: checked`]),
      ];
    });
    expectNone(findings);
  },
);

test.each(sites)("$name: a service with a number has an entry for the address book in every language, the others have none", (site) => {
  const findings = entries(site, "resources").flatMap(({ entry, language }) => {
    const file = join(site.folder, language === firstLanguage ? "" : language, "resources", `${entry.id}.vcf`);
    const numbers = [...(entry.data.call ?? []), ...(entry.data.text ?? [])];
    if (existsSync(file) !== numbers.length > 0) return [`${language} ${entry.id}`];
    if (numbers.length === 0) return [];
    const lines = readFileSync(file, "utf8").split("\r\n");
    const digits = lines.join("").replace(/\D/g, "");
    return [
      ...lines.filter((line) => Buffer.byteLength(line) > 75),
      ...numbers
        .filter(({ number }) => !digits.includes(number.replace(/\D/g, "")))
        .map(({ number }) => `${language} ${entry.id}: ${number}`),
    ];
  });
  expectNone(findings);
});

test.each(ofReference(sites))("$name: the paper has 911, 988, 211 and the unit, in every language", (site) => {
  const unit = resources(site).find(({ id }) => id === site.department.contact)!.data.call![0]!.number;
  const findings = site.content.languages.flatMap((language) =>
    ["/resources/card/", "/resources/sheet/"].flatMap((paper) => {
      const text = pageAt(site, paper, language).root.querySelector("main")!.textContent;
      return ["911", "988", "211", unit].filter((number) => !text.includes(number)).map((number) => `${language} ${paper}: ${number}`);
    }),
  );
  expectNone(findings);
});
