import { addressOf } from "../../i18n/addresses.ts";
import type { Source } from "../explain/source.ts";
import type { Glossary, Refused } from "../read/glossary.ts";
import { placeIn, type Passage } from "../read/prose.ts";
import type { ReadRecord } from "../read/record.ts";

/** Warns of words that the glossary refuses, each once a text, and of abbreviations that nobody has explained. */
export function checkGlossary(record: ReadRecord, passages: readonly Passage[], glossary: Glossary): void {
  const readers = readersOf(record.original ?? record);
  const told = new Set<Refused>();
  for (const passage of passages) {
    for (const { found, index, refused } of refusedIn(passage.text, glossary)) {
      if (told.has(refused) || (refused.word.for && !readers.includes(refused.word.for))) continue;
      told.add(refused);
      const { line } = placeIn(passage, index, record.source);
      reportRefused(record.source, line, found, refused, record.file.language ?? "en");
    }
  }
  if (addressOf(record.file.collection, record.file.id)) checkAbbreviations(record, passages, glossary);
}

/** The same in the interface words: a value stands behind its name on one line. */
export function checkInterfaceWords(source: Source, glossary: Glossary, language: string): void {
  source.lines.forEach((text, index) => {
    const value = text.replace(/^\s*(#.*|[\w-]+:(?=\s|$))/, (start) => " ".repeat(start.length));
    for (const { found, refused } of refusedIn(value, glossary)) reportRefused(source, index + 1, found, refused, language);
  });
}

/** Every refused word in a text that stands in none of the names in which it may. */
function* refusedIn(text: string, { any, refused }: Glossary): Generator<{ found: string; index: number; refused: Refused }> {
  if (!any?.test(text)) return;
  for (const entry of refused) {
    const names = entry.word.except ?? [];
    const free = names.reduce((rest, name) => rest.replaceAll(name, (match) => "_".repeat(match.length)), text);
    const match = entry.pattern.exec(free);
    if (match) yield { found: match[0], index: match.index, refused: entry };
  }
}

function reportRefused(source: Source, line: number, found: string, { word, written }: Refused, language: string): void {
  const text = source.lines[line - 1] ?? "";
  const at = text.indexOf(found);
  const better = word.say[language]!;
  const tail = written.endsWith("*") ? found.slice(written.length - 1) : "";
  const capital = found[0] !== found[0]!.toLowerCase() ? better[0]!.toUpperCase() + better.slice(1) : better;
  const fits = at >= 0 && /^(|['’]?s)$/.test(tail);
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
function checkAbbreviations({ source }: ReadRecord, passages: readonly Passage[], { abbreviations }: Glossary): void {
  for (const { short, long, pattern } of abbreviations) {
    const first = passages.findIndex(({ text, label }) => !label && pattern.test(text));
    if (first < 0) continue;
    const read = passages
      .slice(0, first + 1)
      .map(({ text }) => text)
      .join("\n")
      .toLowerCase()
      .replace(/\s+/g, " ");
    if (long.some((form) => read.includes(form.toLowerCase()))) continue;
    const passage = passages[first]!;
    const { line, column } = placeIn(passage, pattern.exec(passage.text)!.index, source);
    source.report(
      "abbreviation",
      line,
      column,
      `“${short}” stands here for the first time, and nothing says what it means.`,
      `Write: ${long[0]} (${short})`,
      { severity: "warning" },
    );
  }
}

/** Whom a record is written for: it may say so. Help topics are for students. */
function readersOf({ file, data }: ReadRecord): unknown[] {
  if (file.collection === "topics") return ["students"];
  return [data?.["audience"]].flat();
}
