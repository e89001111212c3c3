import { languageName } from "../explain/languageName.ts";
import { fold } from "../../search/meaning.ts";
import { passagesOf, placeIn } from "../read/passages.ts";
import type { ReadRecord } from "../read/record.ts";
import type { Scope, SmallWords } from "./scope.ts";

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

/** Warns of words in another language than their file: a screen reader would read them out as if they were in its own. */
export function checkMixed(record: ReadRecord, { small, stays, targets }: Pick<Scope, "small" | "stays" | "targets">): void {
  const { file, source, original } = record;
  const language = file.writtenIn;
  const { written_in: writtenIn = language } = (record.data ?? {}) as { written_in?: string };
  if (record.fields === undefined || writtenIn !== language) return;
  const staying = Object.values(stays)
    .flatMap((phrases = []) => phrases)
    .sort((a, b) => b.length - a.length);
  const isPlace = (words: string) => original !== undefined && placesIn(targets.shown.values()).some((name) => name.includes(words));
  const english = original && englishOf(original);
  const told = new Set<string>();
  for (const passage of passagesOf(record)) {
    const text = staying.reduce((rest, phrase) => rest.replaceAll(phrase, "|".repeat(phrase.length)), passage.text);
    const foreign = foreignSentence(text, language, small) ?? (english && untranslated(text, english, original.file.writtenIn));
    if (!foreign || told.has(foreign.words) || isPlace(foreign.words)) continue;
    told.add(foreign.words);
    const { line, column } = placeIn(passage, text.indexOf(foreign.words), source);
    const { words } = foreign;
    source.report(
      "mixed-language",
      line,
      column,
      `“${words.slice(0, 60)}${words.length > 60 ? "…" : ""}” is ${languageName(foreign.language)}, and this file is ${languageName(language)}.`,
      `Translate it. If it stays as it is, write it into glossary.yaml: stays: { ${foreign.language}: ["${words}"] }`,
      { severity: "warning" },
    );
  }
}

interface Foreign {
  words: string;
  language: string;
}

function foreignSentence(text: string, language: string, small: SmallWords): Foreign | undefined {
  const own = small.get(language);
  if (!own) return undefined;
  for (const sentence of text.split(/(?<=[.!?:;])\s+/)) {
    const words = fold(sentence);
    if (words.some((word) => own.has(word))) continue;
    for (const [other, theirs] of small)
      if (other !== language && new Set(words.filter((word) => theirs.has(word))).size >= enough)
        return { words: sentence.trim(), language: other };
  }
  return undefined;
}

/** The words of a text that is translated. Most words of its translation are none of them: only for the others is it gone through. */
interface Original {
  known: ReadonlySet<string>;
  whole: string;
}

function englishOf(original: ReadRecord): Original {
  const words = passagesOf(original).flatMap(({ text }) => [...wordsIn(text), "|"]);
  return { known: new Set(words), whole: ` ${words.join(" ")} ` };
}

/** Words that stand in a translation one after the other as they do in the text that it translates. */
function untranslated(text: string, { known, whole }: Original, language: string): Foreign | undefined {
  const words = wordsIn(text);
  const inEnglish = (from: number, to: number) => known.has(words[to - 1]!) && whole.includes(` ${words.slice(from, to).join(" ")} `);
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (to < words.length && isWord(words[to]!) && inEnglish(from, to + 1)) to++;
    // A short form and a word that two languages share, like “a”, are no phrase.
    const telling = words.slice(from, to).filter((word) => word.length > 3 && word !== word.toUpperCase());
    if (telling.length > 1) return { words: words.slice(from, to).join(" "), language };
    from = Math.max(from, to - 1);
  }
  return undefined;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{M}’'&-]+|[^\s\p{L}]/gu) ?? [];
const isWord = (text: string) => /[\p{L}&]/u.test(text);

/** Names of places, which are the same in every language: of areas and schools, and of the cities that addresses name. */
function placesIn(shown: Iterable<ReadRecord>): string[] {
  return [...shown].flatMap(({ file, fields }) => {
    const { name, address } = (fields ?? {}) as { name?: unknown; address?: { city?: unknown } };
    const names = [file.collection === "areas" || file.collection === "schools" ? name : undefined, address?.city];
    return names.filter((text) => typeof text === "string");
  });
}
