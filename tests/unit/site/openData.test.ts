import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { documents, json, tables } from "../../../src/site/openData.ts";
import { example } from "../opendata/example.ts";
import { fill } from "../../helpers/astroContent.ts";

beforeEach(() => {
  vi.stubEnv("SITE_DATE", "2026-11-22");
  const { organizations, resources, topics, words } = example();
  const english = (list: { id: string; data: object }[]) => Object.fromEntries(list.map(({ id, data }) => [`en/${id}`, { ...data }]));
  fill({
    interface: { en: { ...words } },
    department: { "en/department": { url: "https://sro.example.gov", name: "Oakville Officers" } },
    resources: english(resources),
    organizations: english(organizations),
    topics: english(topics),
    schools: { "en/oak-high": { name: "Oak High", level: "high", checked: "2026-11-01", source: ["https://www.example.org/"] } },
    measures: { "en/lessons": { name: "Lessons", columns: ["high"], labels: {}, source: [], checked: "2026-11-01" } },
    published: { lessons: { years: [] } },
  });
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test("has a table of the help lines, one of the schools, and one for each measure", async () => {
  const all = await tables();
  expect(Object.keys(all)).toEqual(["resources", "schools", "figures/lessons"]);
  expect(all["schools"]!.split("\r\n")[1]).toMatch(
    /^oak-high,Oak High,high,.*,https:\/\/sro\.example\.gov\/schools\/oak-high\/,2026-11-01,/,
  );
});

test("has the answers of the data specification: the root, both lists, and one for each that they list", async () => {
  const all = await documents();
  const below = (folder: string) => Object.keys(all).filter((name) => name.startsWith(`${folder}/`));
  expect(Object.keys(all)).toEqual(expect.arrayContaining(["hsds/index", "hsds/services", "hsds/organizations"]));
  for (const folder of ["hsds/services", "hsds/organizations"]) {
    const { contents } = all[folder] as { contents: { id: string }[] };
    expect(contents.length).toBeGreaterThan(0);
    expect(below(folder)).toEqual(contents.map(({ id }) => `${folder}/${id}`));
  }
});

test("writes JSON in lines, with one at the end", async () => {
  const answer = json({ a: 1 });
  expect(answer.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  expect(await answer.text()).toBe('{\n  "a": 1\n}\n');
});
