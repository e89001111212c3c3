import { languageName } from "../../../src/editorial/explain/languageName.ts";
import { isDeepStrictEqual } from "node:util";
import { changes, earlier } from "../../../src/editorial/read/earlier.ts";
import { fingerprintOf, readEnglish, type ReadRecord } from "../../../src/editorial/read/record.ts";
import { translationPath } from "../../../src/editorial/read/translation.ts";
import type { ContentFile } from "../../../src/editorial/read/tree.ts";
import { fromForm, toForm, type Values } from "./form.ts";
import type { Fields } from "./shape.ts";
import { aboutName, aboutTranslation, editedKind } from "./kinds.ts";
import { editText, newText, readParts } from "./text.ts";
import { Refusal } from "../../files/refusal.ts";

/** A record's files by the language that each is written in. */
export type RecordFiles = Map<string, ContentFile>;

/** What the editor shows of a record, by language. The form of the site's first also holds the facts, and what is said of each translation. */
export type Forms = Map<string, Values>;

/** The file with the facts. Its words are in the site's first language, or in English if all departments share it. */
export function baseOf(files: RecordFiles): ContentFile {
  return [...files.values()].find(({ language }) => language === undefined)!;
}

/**
 * A record as the editor shows it; undefined if a file of it can't be read, which the check tells of.
 *
 * @param languages those of the site, its first first
 * @param root the project's folder, if its history is to be asked what a text said before
 */
export function formsOf(files: RecordFiles, languages: readonly string[], root?: string): Forms | undefined {
  const base = baseOf(files);
  const { kind, facts, words } = editedKind(base.collection);
  const original = readEnglish(base);
  const first: Values = {};
  const forms: Forms = new Map([[languages[0]!, first]]);
  for (const file of files.values()) {
    const parts = readParts(file.text, kind.ending);
    if (!parts) return undefined;
    const body = kind.ending === ".mdx" ? { body: parts.body.replaceAll(toPictures(file), "](/pictures/") } : {};
    if (file === base) Object.assign(first, toForm(facts, parts.fields));
    else first[aboutName(file.writtenIn)] = { ...toForm(aboutTranslation, parts.fields), ...behind(original, parts.fields, root) };
    // A common file may be in a language that the site does not have: then only its facts are shown.
    if (languages.includes(file.writtenIn))
      forms.set(file.writtenIn, Object.assign(forms.get(file.writtenIn) ?? {}, toForm(words, parts.fields), body));
  }
  return forms;
}

/** What has changed in the original since a translation was made, as far as the project's history knows. */
function behind(original: ReadRecord, { translates }: Values, root: string | undefined): Values {
  if (!original.data || typeof translates !== "string" || translates === fingerprintOf(original)) return {};
  const then = root === undefined ? undefined : earlier(root, original, translates);
  const { gone, added } = then ? changes(then, original) : { gone: [], added: [] };
  const lines = [...gone.map((line) => `− ${line}`), ...added.map((line) => `+ ${line}`)];
  return { behind: [`The ${languageName(original.file.writtenIn)} has changed since this was translated.`, ...lines].join("\n") };
}

/**
 * The texts of a record's files after a save, by path. A translation that was written or compared gets the fingerprint of the
 * original's words as they are then.
 *
 * @param files as they are; the one with the facts has no text yet if the record is new
 * @param saved what the editor sends, by language; a language that is not among them stays as it is
 * @param languages those of the site, its first first
 * @throws Refusal if a file can't be read
 */
export function saved(files: RecordFiles, saved: Forms, languages: readonly string[]): Map<string, string> {
  const base = baseOf(files);
  const before = base.text === "" ? undefined : formsOf(files, languages);
  if (!before && base.text !== "") throw new Refusal(`${base.path} can't be read. Mend it first: npm run check says where.`);
  const [lead, own] = [languages[0]!, base.writtenIn];
  const form = (of: Forms | undefined) => {
    const [facts, words] = [of?.get(lead), of?.get(own)];
    return facts || words ? { facts: facts ?? before?.get(lead), words: words ?? before?.get(own) } : undefined;
  };
  const texts = new Map<string, string>();
  refuseAboutOriginal(saved.get(lead)?.[aboutName(own)], own);
  const given = form(saved);
  const text = given ? written(base, before && form(before), given) : base.text;
  if (text !== base.text) texts.set(base.path, text);
  const record = readEnglish({ ...base, text });
  for (const language of languages.filter((other) => other !== own)) {
    const file = files.get(language) ?? translationOf(base, language);
    const about = (saved.get(lead) ?? before?.get(lead))?.[aboutName(language)] as Values | undefined;
    const after = translated(file, files.has(language) ? before?.get(language) : undefined, saved.get(language), about, record);
    if (after !== file.text) texts.set(file.path, after);
  }
  return texts;
}

/** Where the department's own language leads, its files are originals; of the common ones it holds translations, and the form is the same. */
function refuseAboutOriginal(about: unknown, language: string): void {
  if (Object.keys(fromForm(aboutTranslation, (about ?? {}) as Values)).length > 0)
    throw new Refusal(
      `This was first written in ${languageName(language)}: empty what you wrote in “About the ${languageName(language)} text”.`,
    );
}

/** How a text leads to the folder of pictures, seen from its file; the editor knows it by one address. */
function toPictures({ id }: ContentFile): string {
  return `](${"../".repeat(id.split("/").length)}pictures/`;
}

function translationOf(base: ContentFile, language: string): ContentFile {
  return { ...base, language, writtenIn: language, path: translationPath(base.path, language), text: "" };
}

/** Facts come from the form of the site's first language, words from that of the file's own: mostly they are one. */
interface Given {
  facts: Values | undefined;
  words: Values | undefined;
}

/** The file with the facts, with what was changed in the form. */
function written(file: ContentFile, before: Given | undefined, form: Given): string {
  const { kind, facts, words } = editedKind(file.collection);
  const fields = { ...facts, ...words };
  const order = Object.keys(fields);
  const parts = readParts(file.text, kind.ending);
  // Words in a language that the site does not have are in no form, and stay.
  const kept = { ...toForm(words, parts?.fields ?? {}), body: parts?.body };
  const said = (of: Given) => ({ ...fromForm(facts, of.facts ?? {}), ...fromForm(words, of.words ?? kept) });
  const body = String((form.words ?? kept)["body"] ?? "").replaceAll("](/pictures/", toPictures(file));
  const to = said(form);
  if (!before) return newText(kind.ending, to, body, order);
  return proven(editText(file.text, kind.ending, { from: said(before), to, body, order }), file, fields, to);
}

function translated(
  file: ContentFile,
  before: Values | undefined,
  form: Values | undefined,
  about: Values | undefined,
  original: ReadRecord,
): string {
  const { kind, words } = editedKind(file.collection);
  const fields = { ...aboutTranslation, ...words };
  const old = before && readParts(file.text, kind.ending)!.fields;
  const from = { ...fromForm(words, before ?? {}), ...fromForm(aboutTranslation, toForm(aboutTranslation, old ?? {})) };
  const to: Values = { ...fromForm(words, form ?? before ?? {}), ...fromForm(aboutTranslation, about ?? old ?? {}) };
  const body = String((form ?? before)?.["body"] ?? "").replaceAll("](/pictures/", toPictures(file));
  const isEmpty = Object.keys(fromForm(words, form ?? before ?? {})).length === 0 && body.trim() === "";
  if (!before && isEmpty) return file.text;
  const changed =
    !isDeepStrictEqual(fromForm(words, form ?? {}), fromForm(words, before ?? {})) || body.trim() !== String(before?.["body"] ?? "").trim();
  const compared = to["same"] === true || (form !== undefined && changed);
  delete to["same"];
  const order = ["translates", ...Object.keys(fields)];
  const print = compared && original.data ? fingerprintOf(original) : old?.["translates"];
  const [was, is] = [old?.["translates"], print].map((value) => (value === undefined ? {} : { translates: String(value) }));
  if (!before) return newText(kind.ending, { ...is, ...to }, body, order);
  if (!compared && isDeepStrictEqual(from, to)) return file.text;
  return proven(editText(file.text, kind.ending, { from: { ...was, ...from }, to: { ...is, ...to }, body, order }), file, fields, to);
}

/** What was to be written must be what is read again: if not, nothing is written. */
function proven(text: string, { path, collection }: ContentFile, fields: Fields, to: Values): string {
  const read = readParts(text, editedKind(collection).kind.ending);
  if (!read || !isDeepStrictEqual(fromForm(fields, toForm(fields, read.fields)), to))
    throw new Error(`${path} could not be written as the form says. Nothing was changed; please report this, and edit the file itself.`);
  return text;
}
