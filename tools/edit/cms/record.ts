import { isDeepStrictEqual } from "node:util";
import { defaultLanguage } from "../../../src/i18n/inLanguage.ts";
import { changes, earlier } from "../../../src/editorial/read/earlier.ts";
import { fingerprintOf, readEnglish, type ReadRecord } from "../../../src/editorial/read/record.ts";
import type { ContentFile } from "../../../src/editorial/read/tree.ts";
import { fromForm, toForm, type Values } from "./form.ts";
import type { Fields } from "./shape.ts";
import { aboutName, aboutTranslation, editedKind } from "./kinds.ts";
import { editText, newText, readParts } from "./text.ts";
import { Refusal } from "../../files/refusal.ts";

/** A record's files by language; English always comes first. */
export type RecordFiles = Map<string, ContentFile>;

/** What the editor shows of a record, by language. The English form also holds what is said of each translation. */
export type Forms = Map<string, Values>;

/**
 * A record as the editor shows it; undefined if a file of it can't be read, which the check tells of.
 *
 * @param root the project's folder, if its history is to be asked what the English said before
 */
export function formsOf(files: RecordFiles, root?: string): Forms | undefined {
  const forms: Forms = new Map();
  const english = readEnglish(files.get(defaultLanguage)!);
  for (const [language, file] of files) {
    const { kind, facts, words } = editedKind(file.collection);
    const parts = readParts(file.text, kind.ending);
    if (!parts) return undefined;
    const body = kind.ending === ".mdx" ? { body: parts.body.replaceAll(toPictures(file), "](/pictures/") } : {};
    forms.set(language, { ...toForm(language === defaultLanguage ? { ...facts, ...words } : words, parts.fields), ...body });
    if (language !== defaultLanguage)
      forms.get(defaultLanguage)![aboutName(language)] = {
        ...toForm(aboutTranslation, parts.fields),
        ...behind(english, parts.fields, root),
      };
  }
  return forms;
}

/** What has changed in the English since a translation was made, as far as the project's history knows. */
function behind(english: ReadRecord, { translates }: Values, root: string | undefined): Values {
  if (!english.data || typeof translates !== "string" || translates === fingerprintOf(english)) return {};
  const then = root === undefined ? undefined : earlier(root, english, translates);
  const { gone, added } = then ? changes(then, english) : { gone: [], added: [] };
  const lines = [...gone.map((line) => `− ${line}`), ...added.map((line) => `+ ${line}`)];
  return { behind: ["The English has changed since this was translated.", ...lines].join("\n") };
}

/**
 * The texts of a record's files after a save, by path. A translation that was written or compared gets the fingerprint of the
 * English words as they are then.
 *
 * @param files as they are; the English one of a new record has no text yet
 * @param saved what the editor sends, by language; a language that is not among them stays as it is
 * @param languages those of the site, English first
 * @throws Refusal if a file can't be read
 */
export function saved(files: RecordFiles, saved: Forms, languages: string[]): Map<string, string> {
  const english = files.get(defaultLanguage)!;
  const before = english.text === "" ? undefined : formsOf(files);
  if (!before && english.text !== "") throw new Refusal(`${english.path} can't be read. Mend it first: npm run check says where.`);
  const texts = new Map<string, string>();
  const form = saved.get(defaultLanguage);
  const englishText = form ? written(english, before?.get(defaultLanguage), form) : english.text;
  if (englishText !== english.text) texts.set(english.path, englishText);
  const record = readEnglish({ ...english, text: englishText });
  for (const language of languages.slice(1)) {
    const file = files.get(language) ?? translationOf(english, language);
    const about = (form ?? before?.get(defaultLanguage))?.[aboutName(language)] as Values | undefined;
    const text = translated(file, before?.get(language), saved.get(language), about, record);
    if (text !== file.text) texts.set(file.path, text);
  }
  return texts;
}

/** How a text leads to the folder of pictures, seen from its file; the editor knows it by one address. */
function toPictures({ id }: ContentFile): string {
  return `](${"../".repeat(id.split("/").length)}pictures/`;
}

function translationOf(english: ContentFile, language: string): ContentFile {
  return { ...english, language, writtenIn: language, path: english.path.replace(/(\.[a-z]+)$/, `.${language}$1`), text: "" };
}

/** The English file with what was changed in the form. */
function written(file: ContentFile, before: Values | undefined, form: Values): string {
  const { kind, facts, words } = editedKind(file.collection);
  const fields = { ...facts, ...words };
  const order = Object.keys(fields);
  const body = String(form["body"] ?? "").replaceAll("](/pictures/", toPictures(file));
  const to = fromForm(fields, form);
  if (!before) return newText(kind.ending, to, body, order);
  return proven(editText(file.text, kind.ending, { from: fromForm(fields, before), to, body, order }), file, fields, to);
}

function translated(
  file: ContentFile,
  before: Values | undefined,
  form: Values | undefined,
  about: Values | undefined,
  english: ReadRecord,
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
  const print = compared && english.data ? fingerprintOf(english) : old?.["translates"];
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
