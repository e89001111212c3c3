import { languageName } from "../explain/languageName.ts";
import type { z } from "zod";
import { isSample } from "../../i18n/sample.ts";
import { kinds, type Collection, type Fields } from "../../schemas/index.ts";
import { recordSchema, sampleSchema, translationSchema, type Kind } from "../../schemas/kind.ts";
import { validate } from "../explain/validate.ts";
import type { ContentFile } from "./tree.ts";
import { fingerprint } from "./fingerprint.ts";
import { Source } from "../explain/source.ts";
import type { Passage } from "./prose.ts";
import { readText, type TextUse } from "./text.ts";

/** A file that has been read. */
export interface ReadRecord {
  file: ContentFile;
  source: Source;
  schema: z.ZodType<Record<string, unknown>>;
  /** The fields as they are written; undefined if they can't be read. */
  fields: unknown;
  /** The fields as the schema gives them; undefined if one of them can't be used. */
  data: Record<string, unknown> | undefined;
  /** What the text refers to; undefined if it can't be read. */
  uses: TextUse[] | undefined;
  /** What readers read below the fields, piece by piece. */
  body: Passage[];
  /** For a translation: the English record. */
  original?: ReadRecord | undefined;
}

/** Schemas are made once: zod prepares each for speed when it is first used. */
const schemas = new Map(
  (Object.values(kinds) as Kind[]).map((kind) => [
    kind,
    {
      english: recordSchema(kind) as ReadRecord["schema"],
      sample: sampleSchema(kind) as ReadRecord["schema"],
      translation: translationSchema(kind) as ReadRecord["schema"],
    },
  ]),
);

/** “collection name”: the same for a record and its translations, in whatever layer. */
export function keyOf({ collection, id }: Pick<ContentFile, "collection" | "id">): string {
  return `${collection} ${id}`;
}

/** The fields of a record of a known collection; undefined if one of them can't be used. */
export function fieldsOf<C extends Collection>(_collection: C, record: ReadRecord | undefined): Fields<C> | undefined {
  return record?.data as Fields<C> | undefined;
}

/** The fields of the record of a name; undefined if there is none, or if one of them can't be used. */
export function fieldsNamed<C extends Collection>(
  records: ReadonlyMap<string, ReadRecord>,
  collection: C,
  id: string,
): Fields<C> | undefined {
  return fieldsOf(collection, records.get(keyOf({ collection, id })));
}

/** A department has one file with its settings, and one switch for emergencies. */
export const single = {
  settings: { collection: "department", id: "department" },
  emergency: { collection: "emergency", id: "emergency" },
} as const;

/** What was last read at a path, and how many problems that found: of all files only the edited one is read anew. */
const lastRead = new Map<string, { record: ReadRecord; problems: number }>();

/** Reads the English file of a record: facts and words. */
export function readEnglish(file: ContentFile): ReadRecord {
  return readOnce(file, undefined, englishAnew);
}

/** Reads a translation: words only, and the fingerprint of the English words. */
export function readTranslation(file: ContentFile, original: ReadRecord | undefined): ReadRecord {
  return readOnce(file, original, translationAnew);
}

/** A file as it was read before, if neither it nor the English file beside it has changed: departments share the common ones. */
function readOnce(file: ContentFile, original: ReadRecord | undefined, read: typeof translationAnew): ReadRecord {
  const last = lastRead.get(file.path);
  if (last?.record.file.text === file.text && last.record.original?.file.text === original?.file.text)
    return { ...last.record, file, original, source: last.record.source.again(last.problems) };
  const record = read(file, original);
  lastRead.set(file.path, { record, problems: record.source.problems.length });
  return record;
}

function englishAnew(file: ContentFile): ReadRecord {
  const kind: Kind = kinds[file.collection];
  const source = new Source(file.path, file.text);
  const fields = source.readFields(kind.ending === ".mdx");
  const madeUp = isGroup(fields) && isSample(fields) && "sample" in kind.facts;
  const schema = schemas.get(kind)![madeUp ? "sample" : "english"];
  const data = fields === undefined ? undefined : validate(schema, fields, source);
  if (fields !== undefined && kind.ending === ".mdx" && !kind.text && !kind.body && !hasText(source))
    source.report("missing-text", source.bodyLine, 1, "There is no text below the fields.", "Write the text, or delete the file.");
  return { file, source, schema, fields, data, ...readText(source) };
}

function translationAnew(file: ContentFile, original: ReadRecord | undefined): ReadRecord {
  const kind: Kind = kinds[file.collection];
  const source = new Source(file.path, file.text);
  const schema = schemas.get(kind)!.translation;
  const record: ReadRecord = { file, source, schema, fields: undefined, data: undefined, uses: undefined, body: [], original };
  const first = file.path.replace(`.${file.language}.`, ".");
  if (!original) {
    source.report(
      "unknown-record",
      1,
      1,
      "This is a translation, but the file beside it that it translates does not exist. It is left out.",
      `Delete this file. Or write ${first} first.`,
      { severity: "warning" },
    );
    return record;
  }
  const language = languageName(original.file.writtenIn);
  record.fields = source.readFields(kind.ending === ".mdx");
  Object.assign(record, readText(source));
  if (record.fields === undefined) return record;
  const words = isGroup(record.fields) ? { ...record.fields } : record.fields;
  if (isGroup(words)) {
    for (const name of Object.keys(words).filter((key) => key in kind.facts)) {
      source.reportAt(
        "fact-in-translation",
        [name],
        `“${name}” is a fact. Facts stand once, in the ${language} file ${first}.`,
        "Take this line out.",
        { atName: true },
      );
      delete words[name];
    }
    checkFingerprint(words, original, source);
  }
  if (hasText(original.source) && !hasText(source))
    source.report(
      "missing-text",
      source.bodyLine,
      1,
      `The ${language} file ${first} has a text below the fields; this translation has none.`,
      "Translate the text too, or delete this file.",
    );
  else if (hasText(source) && original.fields !== undefined && !hasText(original.source))
    source.report(
      "missing-text",
      source.bodyLine,
      1,
      `There is a text here, but none in the ${language} file ${first}, where it comes first.`,
      "Write the text there too, or take it out here.",
    );
  record.data = validate(schema, words, source);
  return record;
}

/** True if something stands below the fields. */
export function hasText(source: Source): boolean {
  return source.body.trim() !== "";
}

function checkFingerprint(words: Record<string, unknown>, original: ReadRecord, source: Source): void {
  if (!original.data) return;
  if (words["translates"] === undefined) {
    const current = fingerprintOf(original);
    source.reportAt(
      "missing",
      [],
      `The line “translates” is missing: it holds the fingerprint of the ${languageName(original.file.writtenIn)} words this was translated from.`,
      `translates: "${current}"`,
    );
    words["translates"] = current;
  }
}

/** The fingerprint of an English record's words and text, as they are now. */
export function fingerprintOf(english: ReadRecord): string {
  return fingerprint(wordsOf(english), english.source.body);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The words of an English record, without its facts. */
export function wordsOf(record: ReadRecord): Record<string, unknown> {
  const names = Object.keys(kinds[record.file.collection].words);
  return Object.fromEntries(names.map((name) => [name, record.data?.[name]]));
}

/** A field as it is written, whatever is wrong with the others. */
export function written(record: ReadRecord, name: string): unknown {
  return (record.fields as Record<string, unknown> | undefined)?.[name];
}
