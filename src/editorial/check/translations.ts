import { languageName } from "../explain/languageName.ts";
import { kinds } from "../../schemas/index.ts";
import { factsIn } from "../explain/facts.ts";
import { forEachPlainText } from "../explain/shape.ts";
import { wordsOf, type ReadRecord } from "../read/record.ts";

/** What a text quotes from a law: it stays as it is in every language. */
const quotation = /<LawText>\s*([\s\S]*?)\s*<\/LawText>/g;

/** Checks that a translation says what the English text says, as far as a machine can tell: the same records, links and numbers. */
export function checkTranslation(record: ReadRecord): void {
  const { original, source, data, uses } = record;
  if (!original?.data || !data || !uses || !original.uses) return;
  const first = languageName(original.file.writtenIn);
  if (isCopy(record, original))
    return source.report(
      "not-translated",
      source.bodyLine,
      1,
      `These are the ${first} words. A page with them would be marked as translated.`,
      `Translate them, or delete this file: readers then get the ${first} text with a notice.`,
    );
  checkComplete(record, original, first);
  const named = (of: ReadRecord) => of.uses!.flatMap((use) => (use.of ? [`“${use.of}”`] : []));
  compare(named(original), named(record), "refers to", record);
  const linked = (of: ReadRecord) => of.uses!.flatMap(({ kind, name }) => (kind === "link" && name.startsWith("/") ? [name] : []));
  compare(linked(original), linked(record), "leads to", record);
  compare(numbersIn(original), numbersIn(record), "names the number", record);
  compare(quotedIn(original), quotedIn(record), "quotes", record);
}

/** Words that the original has and a translation has not would be shown in the original’s language, marked as the other. */
function checkComplete({ data, source }: ReadRecord, original: ReadRecord, first: string): void {
  for (const [name, english] of Object.entries(wordsOf(original))) {
    if (name === "aliases" || english === undefined) continue;
    const own = data?.[name];
    if (own === undefined)
      source.reportAt(
        "missing",
        [],
        `The ${first} file has “${name}”, and this translation does not: readers would get the ${first} words.`,
        `${name}: …`,
      );
    else if (Array.isArray(english) && Array.isArray(own) && english.length !== own.length)
      source.reportAt(
        "translation-differs",
        [name],
        `“${name}” has ${own.length} ${own.length === 1 ? "entry" : "entries"}, and ${english.length} in ${first}. Both must tell the same.`,
        "Compare the two lists, and mend the one that is wrong.",
        { atName: true },
      );
  }
}

function isCopy(record: ReadRecord, original: ReadRecord): boolean {
  const textOf = ({ source }: ReadRecord) => source.body.replace(quotation, "").trim();
  const words = (of: ReadRecord) => JSON.stringify([wordsOf(of), textOf(of)]);
  const text = textOf(record);
  return words(record) === words(original) || (text.length > 80 && text === textOf(original));
}

/** What one of two texts has and the other has not: told once for each, where it stands. */
function compare(english: string[], other: string[], does: string, { original, source }: ReadRecord): void {
  const first = languageName(original!.file.writtenIn);
  const missing = english.find((name) => !other.includes(name));
  const added = other.find((name) => !english.includes(name));
  if (missing === undefined && added === undefined) return;
  const line =
    added === undefined ? -1 : source.lines.findIndex((text) => text.includes(added) || text.includes(added.replace(/[“”]/g, "")));
  const sentence =
    added === undefined
      ? `The ${first} text ${does} ${missing}, and this one does not.`
      : `This text ${does} ${added}, and the ${first} one ${missing === undefined ? "does not" : `${does} ${missing}`}.`;
  source.report(
    "translation-differs",
    line < 0 ? source.bodyLine : line + 1,
    1,
    `${sentence} Both must tell the same.`,
    "Compare the two texts, and mend the one that is wrong. Numbers stand in digits in both.",
  );
}

function quotedIn({ source }: ReadRecord): string[] {
  return [...source.body.matchAll(quotation)].map(([, quoted]) => quoted!);
}

/** Numbers, years and days in a record's words and text, each once, without the signs that languages write differently. */
function numbersIn({ schema, fields, file, source }: ReadRecord): string[] {
  const texts: string[] = [source.body.replace(/<[^>]*>|\]\([^)]*\)/g, " ")];
  forEachPlainText(schema, fields, (text, [name]) => {
    if (name !== "aliases" && String(name) in kinds[file.collection].words) texts.push(text);
  });
  // A telephone number in a text is told of as such.
  const words = factsIn(texts.join(" ")).reduce((text, fact) => text.replace(fact, " "), texts.join(" "));
  const found = words.match(/\d+(?:[.,:-]\d+)*/g) ?? [];
  return [...new Set(found.map((number) => number.replace(/(?<=\d)[.,](?=\d{3}\b)/g, "")))];
}
