import { slug } from "../lib/slug.ts";
import type { Answer, Knowledge } from "./knowledge.ts";
import { unknowns, type Language } from "./meaning.ts";

/**
 * What the search knows, as it travels: lists are lines of text, and a column of weights is a line of letters, each of which
 * says how far the next feature lies. Classes have no names there, only numbers. A compressor makes a third of it.
 */
export interface Packed {
  /**
   * By language: words that tell nothing, endings, sayings (`from=to`), the stems of each class (lines), sounds (`from=to`),
   * signs of danger (`topic=sign;sign`) and of none (`;`).
   */
  languages: Record<
    string,
    [stop: string, endings: string, sayings: string, classes: string, sounds: string, danger: string, harmless: string]
  >;
  /** By kind: what addresses begin with; their ends, or how much longer the name is in an address; titles by language and aliases alike (lines; `a;b`). */
  answers: [kind: string, start: string, ends: string, titles: Record<string, string>, aliases: Record<string, string>][];
  /** The names of features, by the languages that know them (`en es`). The features before them are the classes. */
  features: Record<string, string>;
  /** How many classes there are. */
  classes: number;
  /** For each answer that the model knows: its number (-1 for none), steps to its features, and their weights. */
  columns: [answer: number, steps: string, weights: string][];
  /** Numbers of the answers whose help comes first. */
  danger: number[];
}

/** The weights that there are: finer ones would not be felt. */
export const levels = [1, 2, 3, 4, 5.5, 7.5, 10, 14];

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
  const names = [
    ...unknowns(2),
    ...[...weights.keys()].filter((feature) => feature.startsWith("~") && !unknowns(2).includes(feature)).sort(),
  ];
  const numbered = (sign: string) => sign.replace(/~\S+/g, (name) => `~${names.indexOf(name)}`);
  const known = new Map<string, string[]>();
  for (const [language, own] of Object.entries(stems)) for (const stem of own) known.set(stem, [...(known.get(stem) ?? []), language]);
  const groups = Map.groupBy([...weights.keys()].filter((feature) => !feature.startsWith("~")).sort(), (stem) =>
    known.get(stem)!.join(" "),
  );
  const order = [...names, ...[...groups.values()].flat()];
  const spoken = [...new Set(answers.flatMap(({ titles }) => Object.keys(titles)))];
  const byLanguage = (lines: (language: string) => string) => Object.fromEntries(spoken.map((language) => [language, lines(language)]));
  return {
    languages: Object.fromEntries(
      Object.entries(languages).map(([language, { stop, endings, sayings, classes, sounds, danger, harmless }]) => [
        language,
        [
          stop.join(" "),
          endings.join(" "),
          pairs(sayings),
          names.map((name) => classes[name.slice(1)]?.join(" ") ?? "").join("\n"),
          pairs(sounds),
          pairs(Object.fromEntries(Object.entries(danger).map(([topic, signs]) => [topic, signs.map(numbered).join(";")]))),
          harmless.map(numbered).join(";"),
        ],
      ]),
    ),
    answers: [...Map.groupBy(answers, ({ kind }) => kind)].map(([kind, own]) => {
      const start = own.map(({ address }) => address).reduce(shared);
      return [
        kind,
        start,
        own.map(({ address, titles }) => shortened(address.slice(start.length, -1), Object.values(titles)[0])).join("\n"),
        byLanguage((language) => own.map(({ titles }) => titles[language] ?? "").join("\n")),
        byLanguage((language) => own.map(({ aliases }) => aliases[language]?.join(";") ?? "").join("\n")),
      ];
    }),
    features: Object.fromEntries([...groups].map(([group, own]) => [group, own.join(" ")])),
    classes: names.length,
    columns: asked.map(({ answer }, column) => {
      let last = -1;
      let [gaps, sizes] = ["", ""];
      order.forEach((feature, at) => {
        const weight = weights.get(feature)?.get(column);
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

/** The end of an address; `+7` if its name, written as an address, is the same but seven letters longer. */
function shortened(end: string, title = ""): string {
  const whole = slug(title);
  return whole.startsWith(end) ? `+${whole.length - end.length}` : end;
}

function lengthened(end: string, title = ""): string {
  const whole = slug(title);
  return end.startsWith("+") ? whole.slice(0, whole.length - Number(end)) : end;
}

/** Reads what {@link pack} wrote. Classes are then called by their numbers. */
export function unpack(packed: Packed): Knowledge {
  const numbers = Array.from({ length: packed.classes }, (_, number) => String(number));
  const features = [...unknowns(2), ...numbers.slice(2).map((number) => `~${number}`), ...Object.values(packed.features).flatMap(words)];
  const weights = new Map(features.map((feature) => [feature, new Map<number, number>()]));
  packed.columns.forEach(([, gaps, sizes], column) => {
    let at = -1;
    steps(gaps).forEach((gap, index) => {
      at += gap;
      weights.get(features[at]!)!.set(column, levels[Number(sizes[index])]!);
    });
  });
  return {
    languages: Object.fromEntries(
      Object.entries(packed.languages).map(
        ([language, [stop, endings, sayings, classes, sounds, danger, harmless]]): [string, Language] => [
          language,
          {
            stop: words(stop),
            endings: words(endings),
            sayings: table(sayings),
            classes: Object.fromEntries(classes.split("\n").map((own, number) => [String(number), words(own)])),
            sounds: table(sounds),
            danger: Object.fromEntries(Object.entries(table(danger)).map(([topic, signs]) => [topic, signs.split(";")])),
            harmless: harmless.split(";").filter(Boolean),
            stemmed: true,
          },
        ],
      ),
    ),
    answers: packed.answers.flatMap(([kind, start, ends, titles, aliases]) => {
      const lines = (texts: Record<string, string>) =>
        Object.entries(texts).map(([language, text]) => [language, text.split("\n")] as const);
      const [names, others] = [lines(titles), lines(aliases)];
      return ends.split("\n").map((end, index): Answer => {
        const own = Object.fromEntries(names.flatMap(([language, all]) => (all[index] ? [[language, all[index]]] : [])));
        return {
          kind,
          titles: own,
          address: `${start}${lengthened(end, Object.values(own)[0])}/`.replace("//", "/"),
          aliases: Object.fromEntries(others.flatMap(([language, all]) => (all[index] ? [[language, all[index].split(";")]] : []))),
        };
      });
    }),
    asked: packed.columns.map(([answer]) => ({ answer, danger: packed.danger.includes(answer) })),
    stems: Object.fromEntries(
      Object.keys(packed.languages).map((language) => [
        language,
        Object.entries(packed.features).flatMap(([group, own]) => (group.split(" ").includes(language) ? words(own) : [])),
      ]),
    ),
    weights,
  };
}
