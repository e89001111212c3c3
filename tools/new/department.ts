import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { placeOf } from "../../src/editorial/read/place.ts";
import { fingerprintOf, readEnglish } from "../../src/editorial/read/record.ts";
import { translationPath } from "../../src/editorial/read/translation.ts";
import { defaultLanguage } from "../../src/i18n/inLanguage.ts";
import { compare } from "../../src/lib/compare.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { slug } from "../../src/lib/slug.ts";
import { WrongAnswers, type Answers } from "./answers.ts";
import { schoolFiles } from "./schools.ts";

const skeleton = join(import.meta.dirname, "skeleton");

/** Colors that read well on light and on dark ground, until the department chooses its own. */
const colors = { light: "#2f4a6d", dark: "#9fc0e8" };

/**
 * The files of a new department, by their path in its folder: it builds and passes the check as a demonstration.
 *
 * @param has whether the kit has a common file at a path below content/common/
 * @throws WrongAnswers if the schools file can't be used
 */
export async function departmentFiles(asked: Answers, today: string, has: (path: string) => boolean): Promise<Map<string, string>> {
  const { place, county, state } = asked;
  const names: Record<string, string> = {
    ...{
      name: asked.name,
      place,
      folder: asked.folder,
      zone: asked.zone,
      phone: asked.phone,
      languages: asked.languages.join(", "),
      today,
    },
    ...{ state: state.name, code: state.code, county: county ?? place, area: slug(place) },
    ...{ short: place.length <= 19 ? `${place} SROs` : "Our SROs", site: `${place} School Resource Officers`.slice(0, 60) },
    ...{
      short_es: place.length <= 17 ? `SRO de ${place}` : "Nuestros SRO",
      site_es: `Oficiales de recursos escolares de ${place}`.slice(0, 60),
    },
    ...{ light: asked.colors?.light ?? colors.light, dark: asked.colors?.dark ?? colors.dark },
  };
  const filled = (path: string) => readFileSync(join(skeleton, path), "utf8").replace(/\{\{(\w+)\}\}/g, (_, name: string) => names[name]!);
  const files = inLanguages(new Map(filesBelow(skeleton).map((path) => [path, filled(path)])), asked.languages);
  const area = (name: string, kind: string, within: string) => {
    const path = `areas/${slug(name)}.yaml`;
    if (!has(path)) files.set(path, `kind: ${kind}\nwithin: ${within}\nname: ${name}\n`);
  };
  area(state.name, "state", "national");
  if (county) area(county, "county", slug(state.name));
  area(place, county ? "city" : "county", county ? slug(county) : slug(state.name));
  for (const [path, text] of await schoolFiles(asked, today)) files.set(path, text);
  return new Map([...files].sort(([a], [b]) => compare(a, b)));
}

/**
 * The files of the skeleton in the languages of a site: in the first one the files themselves, in the others beside them. Where the
 * skeleton has no words in the first language, they are English.
 */
function inLanguages(all: ReadonlyMap<string, string>, [leading, ...further]: string[]): Map<string, string> {
  const files = new Map<string, string>();
  const beside = (path: string, language = defaultLanguage) => translationPath(path, language);
  for (const [path, english] of all) {
    if (/\.[a-z]{2,3}\.\w+$/.test(path)) continue;
    const own = all.get(beside(path, leading));
    const text = own ? withWords(english, own) : english;
    files.set(path, text);
    for (const language of further) {
      const words = all.get(beside(path, language));
      if (words)
        files.set(
          beside(path, language),
          `${words.startsWith("---") ? "---\n" : ""}translates: "${fingerprint(path, text)}"\n${words.replace(/^---\n/, "")}`,
        );
    }
  }
  return files;
}

/** A file with other words in the place of its own: fields that stand in both, and the text below. */
function withWords(file: string, words: string): string {
  const [fields, body] = parts(words);
  const lines = fields.split("\n").filter(Boolean);
  const [own] = parts(file);
  const nameOf = (line: string) => /^\w+(?=:)/.exec(line)?.[0];
  const kept = own.split("\n").filter((line) => !lines.some((other) => nameOf(line) && nameOf(other) === nameOf(line)));
  const all = [...kept.filter(Boolean), ...lines].join("\n");
  return file.startsWith("---") ? `---\n${all}\n---\n${body}` : `${all}\n`;
}

/** The fields of a file, and the text below them. */
function parts(text: string): [fields: string, body: string] {
  const [, fields = text, body = ""] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return [fields, body];
}

function fingerprint(path: string, text: string): string {
  const place = placeOf(path, "new", [defaultLanguage], [defaultLanguage], defaultLanguage);
  if (place.kind !== "record") throw new Error(`The skeleton has a file in a wrong place: ${path}`);
  return fingerprintOf(readEnglish({ ...place, path, layer: "new", writtenIn: defaultLanguage, text }));
}

/**
 * Writes the files of a department. Nothing that is there is changed.
 * @throws WrongAnswers if its folder exists
 */
export function writeDepartment(root: string, folder: string, files: ReadonlyMap<string, string>): void {
  const at = join(root, "content", folder);
  if (existsSync(at)) throw new WrongAnswers(`The folder content/${folder}/ is there already; nothing was written.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text, { flag: "wx" });
  }
}
