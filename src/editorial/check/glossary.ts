import { addressOf } from "../../i18n/addresses.ts";
import type { Source } from "../explain/source.ts";
import { refusedBy, type Glossary, type Refused } from "../read/glossary.ts";
import { placeIn } from "../read/passages.ts";
import type { Passage } from "../read/prose.ts";
import type { ReadRecord } from "../read/record.ts";

/** Warns of words that the glossary refuses, each once a text, and of abbreviations that nobody has explained. */
export function checkGlossary(record: ReadRecord, passages: readonly Passage[], glossary: Glossary): void {
  const { file, source } = record;
  const readers = readersOf(record.original ?? record);
  const told = new Set<Refused>();
  for (const passage of passages) {
    for (const { found, index, refused } of refusedIn(passage.text, glossary)) {
      if (told.has(refused) || (refused.word.for && !readers.includes(refused.word.for))) continue;
      told.add(refused);
      reportRefused(source, placeIn(passage, index, source).line, found, refused, file.writtenIn);
    }
  }
  if (addressOf(file.collection, file.id)) checkAbbreviations(source, passages, glossary);
}

/** The same in the interface words: a value stands behind its name on one line. */
export function checkInterfaceWords(source: Source, glossary: Glossary, language: string): void {
  source.lines.forEach((text, index) => {
    const value = text.replace(/^\s*(#.*|[\w-]+:(?=\s|$))/, "");
    for (const { found, refused } of refusedIn(value, glossary)) reportRefused(source, index + 1, found, refused, language);
  });
}

/** Every refused word in a text that stands in none of the names in which it may. */
function* refusedIn(text: string, glossary: Glossary): Generator<{ found: string; index: number; refused: Refused }> {
  if (!glossary.words) return;
  for (const { 0: small, index } of text.toLowerCase().matchAll(glossary.words)) {
    const refused = refusedBy(glossary, small);
    const found = text.slice(index, index + small.length);
    const within = (name: string) =>
      text.slice(Math.max(0, index - name.length), index + small.length + name.length).includes(name) && name.includes(found);
    if (refused && !refused.word.except?.some(within)) yield { found, index, refused };
  }
}

function reportRefused(source: Source, line: number, found: string, { word, written }: Refused, language: string): void {
  const text = source.lines[line - 1] ?? "";
  const at = text.indexOf(found);
  const better = word.say[language]!;
  const tail = written.endsWith("*") ? found.slice(written.length - 1) : "";
  const capital = found[0] !== found[0]!.toLowerCase() ? better[0]!.toUpperCase() + better.slice(1) : better;
  // In a language with genders an article may have to change too: only English gets the line put right.
  const fits = language === "en" && at >= 0 && /^(|['’]?s)$/.test(tail);
  source.report(
    "refused-word",
    line,
    at + 1 || 1,
    `“${found}”: this site says “${better}”.${word.why ? ` ${word.why}` : ""}`,
    fits ? text.slice(0, at) + capital + tail + text.slice(at + found.length) : `Say “${better}”.`,
    { severity: "warning" },
  );
}

/** Warns of each short form whose long one stands neither before it nor beside it. A heading may be short: the text explains it. */
function checkAbbreviations(source: Source, passages: readonly Passage[], { short, abbreviations }: Glossary): void {
  if (!short) return;
  const met = new Set<string>();
  passages.forEach((passage, place) => {
    if (passage.label) return;
    for (const { 0: found, index } of passage.text.matchAll(short)) {
      if (met.has(found)) continue;
      met.add(found);
      const forms = abbreviations.get(found)!;
      if (forms.some((form) => isRead(form, passages.slice(0, place + 1)))) continue;
      const { line, column } = placeIn(passage, index, source);
      source.report(
        "abbreviation",
        line,
        column,
        `“${found}” stands here for the first time, and nothing says what it means.`,
        `Write: ${forms[0]} (${found})`,
        { severity: "warning" },
      );
    }
  });
}

/** Whether a long form stands in one of the passages. */
function isRead(form: string, passages: readonly Passage[]): boolean {
  return passages.some(({ text }) => text.toLowerCase().replace(/\s+/g, " ").includes(form.toLowerCase()));
}

/** Whom a record is written for: it may say so. Help topics are for students. */
function readersOf({ file, data }: ReadRecord): unknown[] {
  if (file.collection === "topics") return ["students"];
  return [data?.["audience"]].flat();
}
