import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { knownDepartments, languagesOf } from "../../src/editorial/read/departments.ts";
import { fingerprintOf, readEnglish } from "../../src/editorial/read/record.ts";
import { translationPath } from "../../src/editorial/read/translation.ts";
import { defaultLanguage } from "../../src/i18n/inLanguage.ts";
import { nearest } from "../../src/editorial/explain/nearest.ts";
import { guidance } from "../../src/editorial/explain/shape.ts";
import { plainWords } from "../../src/editorial/explain/validate.ts";
import { chosenDepartment } from "../../src/environment.ts";
import { slug } from "../../src/lib/slug.ts";
import { kinds, type Collection } from "../../src/schemas/index.ts";
import { recordSchema, type Kind } from "../../src/schemas/kind.ts";
import { WrongAnswers } from "./answers.ts";

/** What can be made, by the word for one of them: as people call it on a command line. */
export const nouns: Record<string, Collection> = {
  ...Object.fromEntries(
    (Object.keys(kinds) as Collection[])
      .filter((collection) => !(kinds[collection] as Kind).single)
      .map((collection) => [slug(kinds[collection].noun.replace(/^(an?|the) /, "")), collection]),
  ),
  "help-line": "resources",
};

/** What stands where words are still needed, in the languages in which a department can be made. The check finds it. */
const toWrite = (language: string) => ({ es: "Por escribir" })[language] ?? "To be written";

/**
 * Writes a record of a department from flags, one for each field (--starts 2027-01-14T18:00), and its words in a further language
 * (--title.es "Casa abierta"). Texts that are not given are marked as to be written; facts must be given.
 *
 * @returns what to tell
 * @throws WrongAnswers with every field that is missing or wrong
 */
export function newRecord(root: string, noun: string, args: string[], today: string, department = chosenDepartment): string {
  const collection = nouns[noun]!;
  const kind: Kind = kinds[collection];
  knownDepartments(root, department);
  const {
    own: { file, ...given },
    translated,
  } = flags(args);
  const schema = recordSchema(kind);
  const unknown = Object.keys(given).filter((name) => !(name in schema.shape));
  const wrong = unknown.map((name) => {
    const near = nearest(name, Object.keys(schema.shape));
    return `“${name}” is no field of ${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}. ${near ? `Did you mean --${near}?` : `It has: ${Object.keys(schema.shape).join(", ")}.`}`;
  });
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, parse(text) as unknown]));
  if ("read" in kind.facts && !("checked" in fields) && !("read" in fields) && fields["sample"] !== true) fields["read"] = today;
  const [leading = defaultLanguage] = languagesOf(root, department);
  Object.assign(fields, openWords(kind, fields, leading));
  for (const issue of schema.safeParse(fields, { error: plainWords }).error?.issues ?? []) {
    const name = issue.path.map(String).join(".");
    if (unknown.includes(name) || issue.code === "unrecognized_keys") continue;
    const what = !(String(issue.path[0]) in fields)
      ? "is missing"
      : issue.code === "invalid_type" && issue.expected === "array"
        ? `is a list. Write it in brackets, like "[${given[name] ?? "…"}]"`
        : issue.code === "invalid_value"
          ? "is none of its choices"
          : issue.message;
    wrong.push(`--${name.replace(/\.\d+$/, "")} ${what}. ${guidance(schema, issue.path)}`);
  }
  for (const [language, words] of translated)
    for (const name of Object.keys(words))
      if (!(name in kind.words)) wrong.push(`--${name}.${language}: only words are translated, and a ${noun} has no words “${name}”.`);
  const id = file ?? slug(String(fields["title"] ?? fields["name"] ?? ""));
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(id) || /^(to-be-written|por-escribir)/.test(id))
    wrong.push(`Say what its file is called: --file ${noun}-of-oak-high, with small letters, digits and hyphens.`);
  if (wrong.length > 0) throw new WrongAnswers(wrong.join("\n"));
  const path = `content/${department}/${kind.folder}/${id}${kind.ending}`;
  if (existsSync(join(root, path))) throw new WrongAnswers(`${path} is there already; nothing was written.`);
  const text = asFile(kind, fields, undefined, leading);
  const translates = fingerprintOf(readEnglish({ path, layer: department, collection, id, language: undefined, writtenIn: leading, text }));
  const files = [
    { path, text },
    ...[...translated].map(([language, words]) => {
      const own = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, parse(value) as unknown]));
      return {
        path: translationPath(path, language),
        text: asFile(kind, { translates, ...own, ...openWords(kind, own, language) }, undefined, language),
      };
    }),
  ];
  mkdirSync(dirname(join(root, path)), { recursive: true });
  for (const file of files) writeFileSync(join(root, file.path), file.text, { flag: "wx" });
  return `Written: ${files.map(({ path }) => path).join(", ")}`;
}

/** Marks for the words that a kind must have and that are not given. */
function openWords(kind: Kind, given: Record<string, unknown>, language: string): Record<string, string> {
  const marks = Object.entries(kind.words).map(([name, field]) => ({ name, field, mark: `${toWrite(language)}: ${name}` }));
  return Object.fromEntries(
    marks
      .filter(({ field, mark, name }) => !(name in given) && !z.safeParse(field, undefined).success && z.safeParse(field, mark).success)
      .map(({ mark, name }) => [name, mark]),
  );
}

/** Flags with their values: --title "Open house" --title.es "Casa abierta". */
function flags(args: string[]): { own: Record<string, string>; translated: Map<string, Record<string, string>> } {
  const own: Record<string, string> = {};
  const translated = new Map<string, Record<string, string>>();
  for (let index = 0; index < args.length; index += 2) {
    const [, name, language] = /^--([a-z_]+)(?:\.([a-z]{2,3}))?$/.exec(args[index]!) ?? [];
    const value = args[index + 1];
    if (!name || value === undefined) throw new WrongAnswers(`“${args[index]}” is not a field with its value. Write --title "Open house".`);
    if (language) translated.set(language, { ...translated.get(language), [name]: value });
    else own[name] = value;
  }
  return { own, translated };
}

/**
 * The text of a record's file.
 *
 * @param text what stands below the fields; where a kind needs a text and none is given, it is marked as to be written
 * @param language the language of that mark
 */
export function asFile(kind: Kind, fields: Record<string, unknown>, text?: string, language = defaultLanguage): string {
  const yaml = stringify(fields, { lineWidth: 0 });
  if (kind.ending === ".yaml") return yaml;
  const skeleton = kind.text ? "" : [`${toWrite(language)}.`, ...(kind.body?.components ?? []).map((name) => `<${name} />`)].join("\n\n");
  const body = text?.trim() || skeleton;
  return `---\n${yaml}---\n${body && `\n${body}\n`}`;
}
