import { kinds } from "../schemas/index.ts";
import { translationFacts, type Kind } from "../schemas/kind.ts";
import { z } from "zod";
import { glossarySchema } from "../schemas/glossary.ts";
import { redirectsSchema } from "../schemas/redirect.ts";
import { sourcesSchema } from "../schemas/source.ts";
import { jsonSchema, type JsonSchema } from "./schemas.ts";

const intro = `# Every field of every kind of file

This page is written by the project itself (\`npm run handbook\`). Do not edit it: your changes would be lost.
How to work with the files is told in [the editors' handbook](README.md).

**Facts** stand once, in the English file. **Words** stand in the English file, and again in each translation.
“call → number” means: the field “number” inside “call”.
`;

/** The tables of content/FIELDS.md: what each kind of file may say. */
export function fieldTables(): string {
  const all = Object.values(kinds) as Kind[];
  return [intro, ...all.map(section), translations(), redirects(), sources(), glossary()].join("\n");
}

function translations(): string {
  return `## A translation\n\nFiles like \`<name>.es.mdx\`: the words of their kind, and these fields.\n\n${table(rowsOf(jsonSchema(z.strictObject(translationFacts))))}\n`;
}

function section(kind: Kind): string {
  const rules = [
    kind.single ? `One file a department: \`${kind.folder}${kind.ending}\`.` : `Files: \`${kind.folder}/<name>${kind.ending}\`.`,
    kind.ending === ".mdx" ? (kind.text ? "A text may stand below the fields." : "The text stands below the fields.") : "",
    kind.interval ? `Facts are confirmed again within ${kind.interval} days.` : "",
    kind.body?.components ? `The text must have ${kind.body.components.map((name) => `\`<${name} />\``).join(", ")}.` : "",
  ];
  const title = kind.noun[0]!.toUpperCase() + kind.noun.slice(1);
  const parts = [part("Facts", kind.facts), part("Words", kind.words)];
  return `## ${title}\n\n${rules.filter(Boolean).join(" ")}\n${parts.join("")}`;
}

function part(title: string, fields: z.ZodRawShape): string {
  if (Object.keys(fields).length === 0) return "";
  return `\n### ${title}\n\n${table(rowsOf(jsonSchema(z.strictObject(fields))))}\n`;
}

function redirects(): string {
  return `## Addresses that have moved\n\nThe file \`redirects.yaml\`: a list, each entry with these fields.\n\n${table(rowsOf(jsonSchema(redirectsSchema.element)))}\n`;
}

function sources(): string {
  return `## The dates of sources\n\nThe file \`sources.yaml\`: a list, each entry with these fields.\n\n${table(rowsOf(jsonSchema(sourcesSchema.element)))}\n`;
}

function glossary(): string {
  return `## The glossary\n\nThe file \`glossary.yaml\`: three lists, with these fields.\n\n${table(rowsOf(jsonSchema(glossarySchema)))}\n`;
}

interface Row {
  field: string;
  needed: string;
  what: string;
}

/** A row for each field, and for each field inside it. */
export function rowsOf(schema: JsonSchema, before = ""): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = field as JsonSchema;
    const path = before ? `${before} → ${name}` : name;
    const group = inner.type === "array" ? (inner.items as JsonSchema) : inner;
    const needed = schema.required?.includes(name) ? "yes" : inner.default === undefined ? "no" : `no; then ${String(inner.default)}`;
    const row = { field: path, needed, what: [inner.description, choices(inner), length(inner)].filter(Boolean).join(" ") };
    return [row, ...rowsOf(group, path)];
  });
}

/** The choices that a description does not name already. */
function choices(field: JsonSchema): string {
  const values = (field.enum ?? (field.items as JsonSchema | undefined)?.enum ?? []).map(String);
  return values.every((value) => new RegExp(`\\b${value}\\b`).test(field.description ?? "")) ? "" : `One of: ${values.join(", ")}.`;
}

function length({ maxLength, minLength = 0 }: JsonSchema): string {
  if (!maxLength) return "";
  return minLength > 2 ? `${minLength} to ${maxLength} characters.` : `At most ${maxLength} characters.`;
}

/** A Markdown table of fields. */
export function table(rows: Row[]): string {
  return [
    "| field | needed | what it says |",
    "| --- | --- | --- |",
    ...rows.map(({ field, needed, what }) => `| ${field} | ${needed} | ${what.replaceAll("|", "\\|")} |`),
  ].join("\n");
}
