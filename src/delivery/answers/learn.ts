import type { Content } from "../../editorial/read/content.ts";
import { marked } from "../../i18n/sample.ts";
import type { Asked } from "../../search/asked.ts";
import type { Knowledge } from "../../search/knowledge.ts";
import { features, fold, Reader, type Language } from "../../search/meaning.ts";
import { levels } from "../../search/pack.ts";
import { answersOf } from "./answersOf.ts";
import { train, type Example, type Weights } from "./train.ts";

/** A language of which the search knows no words. */
const withoutWords: Language = { stop: [], endings: [], sayings: {}, classes: {}, danger: {}, harmless: [], sounds: {} };

/** What the file has room for: the answers and what finds them travel in some 28 kB. */
const room = { features: 700, weights: 8600 };

/**
 * Makes of content what the search knows.
 *
 * @param training how it is learned; a build keeps the result
 */
export function learn(content: Content, training: typeof train = train): Knowledge {
  const { asked } = content.search;
  // In a language that has no search words of its own, pages are still found by their names.
  const languages = { ...Object.fromEntries(content.languages.map((language) => [language, withoutWords])), ...content.search.languages };
  const answers = answersOf(content);
  const readers = new Map(Object.entries(languages).map(([language, words]) => [language, new Reader(words)]));
  const home = homes(asked, readers);
  const stems = new Map(Object.keys(languages).map((language) => [language, new Set<string>()]));
  const dangers = new Set(content.entries.topics[content.languages[0]!]!.filter(({ data }) => data.danger).map(({ id }) => `topics/${id}`));
  const keys = [...answers.keys()];
  const columns: Knowledge["asked"] = [];
  const examples: Example[] = [];
  for (const [key, byLanguage] of Object.entries(asked)) {
    const answer = answers.get(key);
    if (!answer && key !== "harmless") continue;
    const column = columns.push({ answer: keys.indexOf(key), danger: dangers.has(key) }) - 1;
    for (const [language, phrases] of Object.entries(byLanguage))
      for (const phrase of [
        ...phrases,
        ...(answer?.titles[language] ? [answer.titles[language]] : []),
        ...(answer?.aliases[language] ?? []),
      ]) {
        const terms = readPhrase(phrase, language, readers, home);
        for (const { stem, word, spoken } of terms) stems.get(spoken)!.add(stem).add(word);
        if (terms.length > 0) examples.push({ features: features(terms), answer: column });
      }
  }
  const weights = round(
    training(examples, columns.length, { ...room, important: new Set(columns.flatMap(({ danger }, column) => (danger ? [column] : []))) }),
  );
  const learned = new Set(columns.map(({ answer }) => answer));
  return {
    languages: Object.fromEntries(
      Object.entries(languages).map(([language, words]) => [
        language,
        stemmed(words, readers.get(language)!, weights, stems.get(language)!),
      ]),
    ),
    // What the model has learned from other words need not travel.
    answers: [...answersOf(content, marked).values()].map((answer, at) => (learned.has(at) ? { ...answer, aliases: {} } : answer)),
    asked: columns,
    stems: Object.fromEntries([...stems].map(([language, own]) => [language, [...own].filter((stem) => weights.has(stem))])),
    weights,
  };
}

/** A language as the model needs it: classes that tell something, in stems; those that stand in a sign of danger tell it whatever was learned. */
function stemmed(words: Language, reader: Reader, weights: Weights, seen: Set<string>): Language {
  const classes: Record<string, string[]> = {};
  const inSigns = new Set([...Object.values(words.danger), words.harmless].flat().flatMap((sign) => sign.split(" ")));
  for (const [stem, name] of reader.classified())
    if (inSigns.has(`~${name}`) || (weights.has(`~${name}`) && seen.has(stem))) (classes[name] ??= []).push(stem);
  return { ...words, classes, stemmed: true };
}

/** What a phrase says, each word read in the language that it belongs to. */
function readPhrase(phrase: string, language: string, readers: Map<string, Reader>, home: Map<string, string>) {
  const own = readers.get(language);
  if (!own) return [];
  return own.plain(fold(phrase)).flatMap((word) => {
    const spoken = home.get(word) ?? language;
    const reader = readers.get(spoken)!;
    return reader
      .plain([word])
      .filter((plain) => !reader.stop.has(plain))
      .map((plain) => ({ ...reader.term(plain), spoken }));
  });
}

/** The language that each word belongs to: that in whose phrases it stands most often, since people mix languages. */
function homes(asked: Asked, readers: Map<string, Reader>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const byLanguage of Object.values(asked))
    for (const [language, phrases] of Object.entries(byLanguage))
      for (const word of phrases.flatMap(fold)) {
        const count = counts.get(word) ?? new Map<string, number>();
        counts.set(word, count.set(language, (count.get(language) ?? 0) + 1));
        totals.set(language, (totals.get(language) ?? 0) + 1);
      }
  const names = [...readers.keys()];
  return new Map(
    [...counts].map(([word, count]) => {
      const share = (language: string) =>
        (readers.get(language)!.stop.has(word) ? 2 : 0) + (count.get(language) ?? 0) / (totals.get(language) ?? 1);
      return [word, names.toSorted((a, b) => share(b) - share(a))[0] ?? ""];
    }),
  );
}

/** Rounds every weight to the nearest of {@link levels}, and leaves out what is next to nothing. */
function round(weights: Weights): Weights {
  const far = (weight: number, level: number) => Math.abs(Math.log(weight / level));
  const rounded: Weights = new Map();
  for (const [feature, columns] of weights) {
    const kept = new Map<number, number>();
    for (const [column, weight] of columns)
      if (weight >= levels[0]! / 2)
        kept.set(
          column,
          levels.reduce((a, b) => (far(weight, b) < far(weight, a) ? b : a)),
        );
    if (kept.size > 0) rounded.set(feature, kept);
  }
  return rounded;
}
