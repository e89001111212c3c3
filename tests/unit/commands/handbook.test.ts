import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../../src/environment.ts";
import { rowsOf, table } from "../../../src/handbook/fields.ts";
import { handbookFiles, schemaFolder } from "../../../src/handbook/files.ts";
import { jsonSchema } from "../../../src/handbook/schemas.ts";
import { kinds } from "../../../src/schemas/index.ts";
import { recordSchema, type Kind } from "../../../src/schemas/kind.ts";

const files = await handbookFiles();
const written = (path: string) => (existsSync(join(projectRoot, path)) ? readFileSync(join(projectRoot, path), "utf8") : undefined);

test.each([...files.keys()])("%s is as schemas and examples say; if not: npm run handbook", (path) => {
  expect(written(path)).toBe(files.get(path));
});

test("the folder of schemas holds nothing else", () => {
  const expected = [...files.keys()].filter((path) => path.startsWith(schemaFolder)).map((path) => path.slice(schemaFolder.length + 1));
  expect(readdirSync(join(projectRoot, schemaFolder)).sort()).toEqual(expected.sort());
});

test.each(Object.entries(kinds) as [string, Kind][])("every field of %s is explained", (_, kind) => {
  const rows = rowsOf(jsonSchema(recordSchema(kind)));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ what }) => what === "").map(({ field }) => field)).toEqual([]);
});

test("every kind of YAML file has its schema in the editor's settings", () => {
  const settings = JSON.parse(readFileSync(join(projectRoot, ".vscode/settings.json"), "utf8")) as {
    "yaml.schemas": Record<string, string>;
  };
  const inFolders = (Object.values(kinds) as Kind[])
    .filter(({ ending, single }) => ending === ".yaml" && !single)
    .map(({ folder }) => [`${schemaFolder}/${folder}.json`, `content/*/${folder}/${folder === "law" ? "*/" : ""}*.yaml`]);
  expect(settings["yaml.schemas"]).toEqual({
    [`${schemaFolder}/department.json`]: "content/*/department*.yaml",
    [`${schemaFolder}/emergency.json`]: "content/*/emergency.yaml",
    [`${schemaFolder}/glossary.json`]: "content/*/glossary.yaml",
    [`${schemaFolder}/redirects.json`]: "content/*/redirects.yaml",
    [`${schemaFolder}/sources.json`]: "content/*/sources.yaml",
    [`${schemaFolder}/interface.json`]: "content/interface/*.yaml",
    ...(Object.fromEntries(inFolders) as Record<string, string>),
  });
});

test("a schema for editors takes what the reader puts right by itself", () => {
  const { properties } = jsonSchema(recordSchema(kinds.organizations));
  expect(properties?.["phone"]).toMatchObject({ type: ["string", "number"] });
  expect(properties?.["source"]).toMatchObject({ anyOf: [{ type: "string" }, { type: "array", minItems: 1 }] });
});

test("an upright stroke in an explanation does not end the cell of its table", () => {
  expect(table([{ field: "repeats", needed: "no", what: "DAILY | WEEKLY" }])).toBe(
    "| field | needed | what it says |\n| --- | --- | --- |\n| repeats | no | DAILY \\| WEEKLY |",
  );
});
