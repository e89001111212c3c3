import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { departmentsIn } from "../../src/editorial/read/departments.ts";
import { nearest } from "../../src/editorial/explain/nearest.ts";
import { description } from "../../src/editorial/explain/shape.ts";
import { chosenDepartment } from "../../src/environment.ts";
import { slug } from "../../src/lib/slug.ts";
import { kinds, type Collection } from "../../src/schemas/index.ts";
import { recordSchema, type Kind } from "../../src/schemas/kind.ts";
import { WrongAnswers } from "./answers.ts";

/** What can be made, by the word for one of them. */
export const nouns: Record<string, Collection> = Object.fromEntries(
  (Object.keys(kinds) as Collection[])
    .filter((collection) => !(kinds[collection] as Kind).single)
    .map((collection) => [kinds[collection].noun.replace(/^(an?|the) /, "").replaceAll(" ", "-"), collection]),
);

/** What stands where words are still needed. The check finds it. */
const toWrite = "To be written";

/**
 * Writes a record of a department from flags, one for each field (--starts 2027-01-14T18:00). Texts that are not given are
 * marked as to be written; facts must be given.
 *
 * @returns what to tell
 * @throws WrongAnswers with every field that is missing or wrong
 */
export function newRecord(root: string, noun: string, args: string[], today: string, department = chosenDepartment): string {
  const collection = nouns[noun]!;
  const kind: Kind = kinds[collection];
  if (!departmentsIn(root).includes(department)) throw new WrongAnswers("Say which department: DEPARTMENT=oakville npm run new -- …");
  const { file, ...given } = flags(args);
  const schema = recordSchema(kind);
  const unknown = Object.keys(given).filter((name) => !(name in schema.shape));
  const wrong = unknown.map(
    (name) =>
      `A ${noun} has no “${name}”. ${nearest(name, Object.keys(schema.shape)) ? `Did you mean --${nearest(name, Object.keys(schema.shape))}?` : ""}`,
  );
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, parse(text) as unknown]));
  if ("read" in kind.facts && !("checked" in fields) && !("read" in fields) && fields["sample"] !== true) fields["read"] = today;
  for (const [name, field] of Object.entries(kind.words))
    if (!(name in fields) && !z.safeParse(field, undefined).success && z.safeParse(field, `${toWrite}: ${name}`).success)
      fields[name] = `${toWrite}: ${name}`;
  for (const issue of schema.safeParse(fields).error?.issues ?? []) {
    const name = issue.path.map(String).join(".");
    if (!unknown.includes(name) && issue.code !== "unrecognized_keys")
      wrong.push(`--${name} ${name in fields ? issue.message : "is missing."} ${description(schema, issue.path)}`);
  }
  const id = file ?? slug(String(fields["title"] ?? fields["name"] ?? ""));
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(id) || id.startsWith("to-be-written"))
    wrong.push(`Say what its file is called: --file ${noun}-of-oak-high, with small letters, digits and hyphens.`);
  if (wrong.length > 0) throw new WrongAnswers(wrong.join("\n"));
  const path = `content/${department}/${kind.folder}/${id}${kind.ending}`;
  if (existsSync(join(root, path))) throw new WrongAnswers(`${path} is there already; nothing was written.`);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), asFile(kind, fields), { flag: "wx" });
  return `Written: ${path}`;
}

/** Flags with their values: --title "Open house". */
function flags(args: string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (let index = 0; index < args.length; index += 2) {
    const name = /^--([a-z_]+)$/.exec(args[index]!)?.[1];
    if (!name || args[index + 1] === undefined)
      throw new WrongAnswers(`“${args[index]}” is not a field with its value. Write --title "Open house".`);
    found[name] = args[index + 1]!;
  }
  return found;
}

/**
 * The text of a record's file.
 *
 * @param text what stands below the fields; where a kind needs a text and none is given, it is marked as to be written
 */
export function asFile(kind: Kind, fields: Record<string, unknown>, text?: string): string {
  const yaml = stringify(fields, { lineWidth: 0 });
  if (kind.ending === ".yaml") return yaml;
  const skeleton = kind.text ? "" : [`${toWrite}.`, ...(kind.body?.components ?? []).map((name) => `<${name} />`)].join("\n\n");
  const body = text?.trim() || skeleton;
  return `---\n${yaml}---\n${body && `\n${body}\n`}`;
}
