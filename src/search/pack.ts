import type { Answer, Knowledge } from "./find.ts";
import type { Language } from "./meaning.ts";

/**
 * What the search knows, as it travels: lists are lines of text, and a column of weights is a line of letters, each of which
 * says how far the next feature lies. A compressor makes a quarter of it.
 */
export interface Packed {
  /** By language: words that tell nothing, endings, sayings (`from=to`), classes (`name=word word`), sounds (`from=to`). */
  languages: Record<string, [stop: string, endings: string, sayings: string, classes: string, sounds: string]>;
  /** By kind: what addresses begin with, their ends, titles by language (lines; empty where there is none), aliases alike (`a;b`). */
  answers: [kind: string, start: string, ends: string, titles: Record<string, string>, aliases: Record<string, string>][];
  /** The names of features, by the languages that know them (`en es`); classes stand under “”. */
  features: Record<string, string>;
  /** For each answer that the model knows: its number (-1 for none), steps to its features, and their weights. */
  columns: [answer: number, steps: string, weights: string][];
  /** Numbers of the answers whose help comes first. */
  danger: number[];
}

/** The weights that there are: finer ones would not be felt. */
export const levels = [1, 2, 3, 4, 5, 6, 7, 8];

const first = 35;
const backslash = 92;
/** Steps of more than this begin with a `!` for each of it. */
const longest = 90;

function step(count: number): string {
  const code = first + (count % longest);
  return "!".repeat(Math.floor(count / longest)) + String.fromCharCode(code >= backslash ? code + 1 : code);
}

/** The steps that {@link step} wrote. */
function steps(text: string): number[] {
  const counts: number[] = [];
  let more = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    if (letter === "!") more += longest;
    else {
      counts.push(more + code - first - (code > backslash ? 1 : 0));
      more = 0;
    }
  }
  return counts;
}

const pairs = (table: Record<string, string>) =>
  Object.entries(table)
    .map((pair) => pair.join("="))
    .join("\n");
const table = (text: string) =>
  Object.fromEntries(
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split("=") as [string, string]),
  );
const words = (text: string) => text.split(" ").filter(Boolean);

/** Writes small what the search knows. */
export function pack({ answers, asked, languages, stems, weights }: Knowledge): Packed {
  const known = new Map<string, string[]>();
  for (const [language, own] of Object.entries(stems)) for (const stem of own) known.set(stem, [...(known.get(stem) ?? []), language]);
  const groups = Map.groupBy([...weights.keys()].sort(), (feature) => known.get(feature)?.join(" ") ?? "");
  const order = [...groups.values()].flat();
  const spoken = [...new Set(answers.flatMap(({ titles }) => Object.keys(titles)))];
  const byLanguage = (lines: (language: string) => string) => Object.fromEntries(spoken.map((language) => [language, lines(language)]));
  return {
    languages: Object.fromEntries(
      Object.entries(languages).map(([language, { stop, endings, sayings, classes, sounds }]) => [
        language,
        [
          stop.join(" "),
          endings.join(" "),
          pairs(sayings),
          pairs(Object.fromEntries(Object.entries(classes).map(([name, own]) => [name, own.join(" ")]))),
          pairs(sounds),
        ],
      ]),
    ),
    answers: [...Map.groupBy(answers, ({ kind }) => kind)].map(([kind, own]) => {
      const start = own.map(({ address }) => address).reduce(shared);
      return [
        kind,
        start,
        own.map(({ address }) => address.slice(start.length, -1)).join("\n"),
        byLanguage((language) => own.map(({ titles }) => titles[language] ?? "").join("\n")),
        byLanguage((language) => own.map(({ aliases }) => aliases[language]?.join(";") ?? "").join("\n")),
      ];
    }),
    features: Object.fromEntries([...groups].map(([group, own]) => [group, own.join(" ")])),
    columns: asked.map(({ answer }, column) => {
      let last = -1;
      let [gaps, sizes] = ["", ""];
      order.forEach((feature, at) => {
        const weight = weights.get(feature)!.get(column);
        if (weight === undefined) return;
        gaps += step(at - last);
        sizes += String(levels.indexOf(weight));
        last = at;
      });
      return [answer, gaps, sizes];
    }),
    danger: asked.filter(({ danger }) => danger).map(({ answer }) => answer),
  };
}

/** How two texts begin alike. */
function shared(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** Reads what {@link pack} wrote. */
export function unpack(packed: Packed): Knowledge {
  const features = Object.values(packed.features).flatMap(words);
  const weights = new Map(features.map((feature) => [feature, new Map<number, number>()]));
  packed.columns.forEach(([, gaps, sizes], column) => {
    let at = -1;
    steps(gaps).forEach((gap, index) => {
      at += gap;
      weights.get(features[at]!)!.set(column, levels[Number(sizes[index])]!);
    });
  });
  const languages = Object.keys(packed.languages);
  return {
    languages: Object.fromEntries(
      Object.entries(packed.languages).map(([language, [stop, endings, sayings, classes, sounds]]): [string, Language] => [
        language,
        {
          stop: words(stop),
          endings: words(endings),
          sayings: table(sayings),
          classes: Object.fromEntries(Object.entries(table(classes)).map(([name, own]) => [name, words(own)])),
          sounds: table(sounds),
        },
      ]),
    ),
    answers: packed.answers.flatMap(([kind, start, ends, titles, aliases]) => {
      const lines = (texts: Record<string, string>) =>
        Object.entries(texts).map(([language, text]) => [language, text.split("\n")] as const);
      const [names, others] = [lines(titles), lines(aliases)];
      return ends.split("\n").map((end, index): Answer => ({
        kind,
        address: `${start}${end}/`.replace("//", "/"),
        titles: Object.fromEntries(names.flatMap(([language, own]) => (own[index] ? [[language, own[index]]] : []))),
        aliases: Object.fromEntries(others.flatMap(([language, own]) => (own[index] ? [[language, own[index].split(";")]] : []))),
      }));
    }),
    asked: packed.columns.map(([answer]) => ({ answer, danger: packed.danger.includes(answer) })),
    stems: Object.fromEntries(
      languages.map((language) => [
        language,
        Object.entries(packed.features).flatMap(([group, own]) => (group.split(" ").includes(language) ? words(own) : [])),
      ]),
    ),
    weights,
  };
}
