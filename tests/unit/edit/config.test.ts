import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { z } from "zod";
import { expect, test } from "vitest";
import { cmsComponents } from "../../../tools/edit/cms/components.ts";
import { cmsConfig } from "../../../tools/edit/cms/config.ts";
import { languageChoices } from "../../../tools/edit/languages.ts";
import { projectRoot } from "../../../src/environment.ts";
import { filesBelow } from "../../../src/lib/files.ts";
import type { CmsField } from "../../../tools/edit/cms/fields.ts";
import { jsonSchema, type JsonSchema } from "../../../src/handbook/schemas.ts";
import { authorComponents } from "../../../src/schemas/components.ts";
import { kinds } from "../../../src/schemas/index.ts";
import type { Kind } from "../../../src/schemas/kind.ts";

const config = cmsConfig({
  department: "oakville",
  languages: ["en", "es"],
  addresses: [{ label: "Help (/help/)", value: "/help/" }],
  spoken: [{ label: "English", value: "en" }],
  backend: { name: "gitea", repo: "liaison/content", api_root: "http://localhost/editor/api/v1" },
});
/** Fields by the name of their collection. */
const fields = new Map<string, CmsField[]>([...config.collections, ...config.singletons].map(({ name, fields }) => [name, fields]));
/** What tests write by themselves is edited by nobody; the switch for emergencies is on the desk's first page. */
const all = (Object.entries(kinds) as [string, Kind][]).filter(([name]) => !["accessibility", "search", "emergency"].includes(name));

test("every kind of content is in the editor, but for what the tests measure, and the switch for emergencies", () => {
  expect([...fields.keys()].toSorted()).toEqual(all.map(([name]) => name).toSorted());
});

test("Sveltia CMS finds nothing wrong with the configuration, by its own schema", () => {
  const file = createRequire(import.meta.url)
    .resolve("@sveltia/cms")
    .replace(/npm.index\.js$/, "schema/sveltia-cms.json");
  const valid = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
    JSON.parse(readFileSync(file, "utf8")) as object,
  );
  expect(valid(JSON.parse(JSON.stringify(config))) ? [] : valid.errors?.slice(0, 5)).toEqual([]);
});

/** What the JSON Schema of a field says, without the short ways to write it: it is made by other code than the editor's. */
function long(schema: JsonSchema): JsonSchema {
  const whole = (schema.anyOf as JsonSchema[] | undefined)?.find(({ type }) => type === "array");
  return whole && (schema.anyOf as JsonSchema[])[0]?.const === undefined ? { ...schema, ...whole } : schema;
}

interface Told {
  path: string;
  hint: string | undefined;
  choices: unknown[] | undefined;
  required: boolean;
  longest: number | undefined;
}

function told(schema: JsonSchema, before = ""): Told[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const own = long(field as JsonSchema);
    const item = (own.type === "array" ? own.items : own) as JsonSchema;
    const path = before + name;
    const choices = item.enum;
    const longest = own.type === "array" ? undefined : own.maxLength;
    const required = (schema.required?.includes(name) ?? false) && own.const === undefined;
    const row = { path, hint: own.description, choices, required, longest };
    return [row, ...told(item, `${path}.`)];
  });
}

function shown(list: CmsField[], before = ""): Map<string, CmsField> {
  return new Map(list.flatMap((field) => [[before + field.name, field] as const, ...shown(field.fields ?? [], `${before}${field.name}.`)]));
}

/** What a field lets one pick that no schema knows. */
const picked = (path: string) =>
  /language|written_in/.test(path) ? [{ label: "English", value: "en" }] : [{ label: "Help (/help/)", value: "/help/" }];

test.each(all)("%s: every field is there, with its help, its choices, its length, and whether it is needed", (name, kind) => {
  const inEditor = shown(fields.get(name)!);
  for (const [part, translated] of [
    [kind.facts, false],
    [kind.words, true],
  ] as const)
    for (const { path, hint, choices, required, longest } of told(jsonSchema(z.strictObject(part)))) {
      const field = inEditor.get(path);
      const evidence = "sample" in kind.facts && ["source", "checked", "read"].includes(path);
      expect([path, field?.hint, field?.["options"], field?.required, field?.["maxlength"]]).toEqual([
        path,
        hint,
        choices ?? (field?.["widget"] === "select" ? picked(path) : undefined),
        required && !evidence,
        longest,
      ]);
      expect(field?.i18n).toBe(translated);
    }
});

test("a name of a record is picked from the records, a drawing is seen, a day has a calendar", () => {
  const officer = shown(fields.get("officers")!);
  expect(officer.get("schools")).toMatchObject({ widget: "relation", collection: "schools", multiple: true, value_field: "{{slug}}" });
  expect(officer.get("photo")).toMatchObject({ widget: "image", media_folder: "/pictures" });
  expect(officer.get("consent.date")).toMatchObject({ widget: "datetime", type: "date", format: "YYYY-MM-DD" });
  expect(shown(fields.get("programs")!).get("drawing")).toMatchObject({ widget: "image", media_folder: "/drawings" });
  expect(shown(fields.get("events")!).get("starts.day")).toMatchObject({ widget: "datetime", type: "date" });
});

test("a language is picked by its name: first those of the site, then what the site has a word for; each that the content names is there", () => {
  const officer = shown(fields.get("officers")!);
  expect(officer.get("languages")).toMatchObject({ widget: "select", multiple: true, options: [{ label: "English", value: "en" }] });
  const choices = languageChoices(projectRoot, ["es", "en"]);
  expect(choices.slice(0, 3).map(({ label }) => label)).toEqual(["Spanish", "English", "American Sign Language"]);
  expect(choices).toContainEqual({ label: "Vietnamese", value: "vi" });
  expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
  const content = filesBelow(join(projectRoot, "content")).filter((name) => /\.(mdx|yaml)$/.test(name));
  const named = content.flatMap((name) => [
    ...readFileSync(join(projectRoot, "content", name), "utf8").matchAll(/languages: \[([^\]]*)\]/g),
  ]);
  const tags = new Set(named.flatMap(([, list]) => list!.split(/,\s*/)));
  expect(tags.size).toBeGreaterThan(2);
  expect([...tags].filter((tag) => !choices.some(({ value }) => value === tag))).toEqual([]);
});

test("the Spanish side has only words; what is said of it stands once, and no one types a fingerprint", () => {
  const topic = shown(fields.get("topics")!);
  const translated = [...topic].filter(([path, { i18n }]) => i18n && !path.includes(".")).map(([path]) => path);
  expect(translated.toSorted()).toEqual([...Object.keys(kinds.topics.words), "body"].toSorted());
  expect([...topic.keys()].filter((path) => path.startsWith("_es"))).toEqual([
    "_es",
    "_es.behind",
    "_es.same",
    "_es.translated_by",
    "_es.confirmed",
    "_es.confirmed.by",
    "_es.confirmed.date",
  ]);
  expect(JSON.stringify(config)).not.toContain("translates");
});

test("what people call a page by is not taken for an old address of it", () => {
  expect(config.collections.every(({ aliases_field }) => aliases_field === false)).toBe(true);
});

test("a site in one language has no second side", () => {
  const alone = cmsConfig({ department: "oakville", languages: ["en"], addresses: [], spoken: [], backend: {} });
  expect(alone).not.toHaveProperty("i18n");
  expect(JSON.stringify(alone)).not.toMatch(/_es|{{locale}}/);
});

test("the blocks are the components that authors may write, each with the records it can show, by their names", () => {
  const file = (collection: "resources" | "organizations" | "law" | "figures" | "questions", id: string, text: string) => ({
    ...{ path: `content/oakville/${collection}/${id}`, layer: "oakville", collection, id, language: undefined, writtenIn: "en", text },
  });
  const some = [
    file("resources", "911", "---\nname: Emergency 911\n---\n"),
    file("organizations", "oakville-police", "name: Oakville Police\n"),
    file("law", "oak-state/reporting", "text: Staff must report abuse.\n"),
  ];
  const blocks = cmsComponents([
    ...some,
    file("figures", "students", "name: students\n"),
    file("questions", "who", "---\ntitle: Who?\n---\n"),
  ]);
  expect(blocks.map(({ id, holdsText, records }) => [id, holdsText, records !== undefined])).toEqual(
    Object.entries(authorComponents).map(([name, { holdsText = false, of }]) => [name, holdsText, of !== undefined]),
  );
  const records = Object.fromEntries(blocks.map(({ id, records }) => [id, records]));
  expect(records["Phone"]).toEqual([
    { value: "911", label: "Emergency 911" },
    { value: "oakville-police", label: "Oakville Police" },
  ]);
  expect(records["Law"]).toEqual([{ value: "reporting", label: "Reporting" }]);
  const left = cmsComponents(some).map(({ id }) => id);
  expect(blocks.map(({ id }) => id).filter((id) => !left.includes(id))).toEqual(["Figure", "Answer"]);
});
