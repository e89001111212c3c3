import type { z } from "zod";
import { isSample } from "../../i18n/sample.ts";
import { kinds, type Collection, type Fields } from "../../schemas/index.ts";
import { recordSchema, sampleSchema, type Kind } from "../../schemas/kind.ts";
import { once } from "../../lib/once.ts";
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
const schemaOf = once((kind: Kind, madeUp: boolean) => (madeUp ? sampleSchema(kind) : recordSchema(kind)) as ReadRecord["schema"]);

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

/** The settings of the department among records; undefined if they can't be used. */
export function settingsIn(records: ReadonlyMap<string, ReadRecord>): Fields<"department"> | undefined {
  return fieldsOf("department", records.get(keyOf(single.settings)));
}

/** What was last read at a path, and how many problems that found: of all files only the edited one is read anew. */
const lastRead = new Map<string, { record: ReadRecord; problems: number }>();

/** Reads the English file of a record: facts and words. */
export function readEnglish(file: ContentFile): ReadRecord {
  return readOnce(file, undefined, englishAnew);
}

/** A file as it was read before, if neither it nor the English file beside it has changed: departments share the common ones. */
export function readOnce(
  file: ContentFile,
  original: ReadRecord | undefined,
  read: (file: ContentFile, original: ReadRecord | undefined) => ReadRecord,
): ReadRecord {
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
  const schema = schemaOf(kind, madeUp);
  const data = fields === undefined ? undefined : validate(schema, fields, source);
  if (fields !== undefined && kind.ending === ".mdx" && !kind.text && !kind.body && !hasText(source))
    source.report("missing-text", source.bodyLine, 1, "There is no text below the fields.", "Write the text, or delete the file.");
  return { file, source, schema, fields, data, ...readText(source) };
}

/** True if something stands below the fields. */
export function hasText(source: Source): boolean {
  return source.body.trim() !== "";
}

/** The fingerprint of an English record's words and text, as they are now. */
export function fingerprintOf(english: ReadRecord): string {
  return fingerprint(wordsOf(english), english.source.body);
}

/** True for a group of fields, as a file holds one. */
export function isGroup(value: unknown): value is Record<string, unknown> {
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

/** Whether a record is marked as not finished. */
export function isDraft(record: ReadRecord): boolean {
  return written(record, "draft") === true;
}
