import { once } from "../../lib/once.ts";
import { kinds } from "../../schemas/index.ts";
import { translationSchema, type Kind } from "../../schemas/kind.ts";
import { languageName } from "../explain/languageName.ts";
import { Source } from "../explain/source.ts";
import { validate } from "../explain/validate.ts";
import { fingerprintOf, hasText, isGroup, readOnce, type ReadRecord } from "./record.ts";
import { readText } from "./text.ts";
import type { ContentFile } from "./tree.ts";

/** Where the translation of a file stands: beside it, events/open-house.es.mdx. */
export function translationPath(path: string, language: string): string {
  return path.replace(/(\.\w+)$/, `.${language}$1`);
}

const schemaOf = once((kind: Kind) => translationSchema(kind) as ReadRecord["schema"]);

/** Reads a translation: words only, and the fingerprint of the English words. */
export function readTranslation(file: ContentFile, original: ReadRecord | undefined): ReadRecord {
  return readOnce(file, original, translationAnew);
}

function translationAnew(file: ContentFile, original: ReadRecord | undefined): ReadRecord {
  const kind: Kind = kinds[file.collection];
  const source = new Source(file.path, file.text);
  const schema = schemaOf(kind);
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
