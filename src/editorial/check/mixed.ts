import { defaultLanguage } from "../../i18n/inLanguage.ts";
import { fold } from "../../search/meaning.ts";
import { forEachPlainText } from "../explain/shape.ts";
import { kinds } from "../../schemas/index.ts";
import type { ReadRecord } from "../read/record.ts";

/** Small words, like “the” and “of”, by language: those that no other language of the site has. */
export type SmallWords = ReadonlyMap<string, ReadonlySet<string>>;

/** As many small words of another language, and none of its own, make a sentence foreign: fewer can be a name. */
const enough = 3;

/** @param stop words that tell nothing of what is asked, by language, as the search knows them */
export function smallWords(stop: Record<string, string[]>): SmallWords {
  return new Map(
    Object.entries(stop).map(([language, words]) => {
      const others = new Set(Object.entries(stop).flatMap(([other, theirs]) => (other === language ? [] : theirs)));
      return [language, new Set(words.filter((word) => !others.has(word)))];
    }),
  );
}

/** Warns of sentences in another language than their file: a screen reader would read them out as if they were in its own. */
export function checkMixed(record: ReadRecord, small: SmallWords): void {
  const { schema, fields, file, source } = record;
  const language = file.writtenIn;
  const own = small.get(language);
  const { written_in: writtenIn = language } = (record.data ?? {}) as { written_in?: string };
  if (!own || fields === undefined || writtenIn !== language) return;
  const foreign = (text: string) => foreignSentence(text, language, small);
  const fix = "Translate it. Words that stay as they are, like those on a screen, go in quotes: “ ”.";
  const message = ({ sentence, language: other }: Foreign) =>
    `“${sentence.slice(0, 60)}${sentence.length > 60 ? "…" : ""}” is ${nameOf(other)}, and this file is ${nameOf(language)}.`;
  forEachPlainText(schema, fields, (text, path) => {
    const found = path[0] !== "aliases" && String(path[0]) in kinds[file.collection].words ? foreign(text) : undefined;
    if (found) source.reportAt("mixed-language", path, message(found), fix, { severity: "warning" });
  });
  // A file of fields alone has no text below them, and its comments are for whoever edits it.
  if (file.path.endsWith(".yaml")) return;
  source.lines.forEach((line, index) => {
    const found = index + 1 < source.bodyLine ? undefined : foreign(line.replace(/<[^>]*>|\]\([^)]*\)/g, " "));
    if (found) source.report("mixed-language", index + 1, 1, message(found), fix, { severity: "warning" });
  });
}

interface Foreign {
  sentence: string;
  language: string;
}

function foreignSentence(text: string, language: string, small: SmallWords): Foreign | undefined {
  const own = small.get(language)!;
  for (const sentence of text.replace(/“[^”]*”/g, " ").split(/(?<=[.!?:;])\s+/)) {
    const words = fold(sentence);
    if (words.some((word) => own.has(word))) continue;
    for (const [other, theirs] of small)
      if (other !== language && new Set(words.filter((word) => theirs.has(word))).size >= enough)
        return { sentence: sentence.trim(), language: other };
  }
  return undefined;
}

const nameOf = (language: string) => new Intl.DisplayNames(defaultLanguage, { type: "language" }).of(language) ?? language;
