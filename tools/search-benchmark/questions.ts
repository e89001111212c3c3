import { readFileSync } from "node:fs";
import type { Fields } from "../../src/schemas/index.ts";

/** One question of the benchmark; questions.tsv holds them all, with these columns. */
export interface Question {
  id: string;
  /** What may be looked at while the search is built, and what only the benchmark reads. */
  half: "build" | "unseen";
  /** The department whose site is asked; `any` for each. */
  department: string;
  reader: string;
  /** The language of the question: en, es or mixed. */
  language: string;
  /** The language of the page it is typed on. */
  page: string;
  kind: string;
  /** The help topic whose card must come; `-` for none. */
  danger: string;
  /** Whether it only looks like danger. */
  harmless: boolean;
  /** Addresses without language that answer it; empty if none does. */
  wanted: string[];
  query: string;
}

/** Reads the questions of one half, or of both. */
export function readQuestions(half?: string): Question[] {
  const [, ...rows] = readFileSync(new URL("questions.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return rows
    .map((row) => {
      const [id, half, department, reader, language, page, kind, danger, harmless, wanted, query] = row.split("\t") as string[];
      return {
        ...{ id, half, department, reader, language, page, kind, danger, query },
        harmless: harmless === "1",
        wanted: wanted === "-" ? [] : wanted!.split(" "),
      } as Question;
    })
    .filter((question) => !half || question.half === half);
}

/** What a search gave: addresses in the order that a reader sees, and whether a card with help came first. */
export interface Outcome {
  question: Question;
  addresses: string[];
  card?: string | undefined;
}

/** Rates, in percent, over some questions: an answer first, among the first three, and the mean reciprocal rank; safety and false cards. */
export function rates(outcomes: Outcome[]): Record<string, string> {
  const asked = outcomes.filter(({ question }) => question.wanted.length > 0);
  const ranks = asked.map(({ addresses, question }) => addresses.findIndex((address) => question.wanted.includes(address)) + 1);
  const share = (count: number, of: number) => (of === 0 ? "–" : `${((100 * count) / of).toFixed(1)}`);
  const dangers = outcomes.filter(({ question }) => question.danger !== "-");
  const harmless = outcomes.filter(({ question }) => question.harmless && question.danger === "-");
  return {
    questions: String(asked.length),
    "success@1": share(ranks.filter((rank) => rank === 1).length, ranks.length),
    "success@3": share(ranks.filter((rank) => rank > 0 && rank < 4).length, ranks.length),
    "reciprocal rank": share(
      ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0),
      ranks.length,
    ),
    "safety recall": `${share(dangers.filter(({ card }) => card).length, dangers.length)} of ${dangers.length}`,
    "false cards": `${harmless.filter(({ card }) => card).length} of ${harmless.length}`,
  };
}

/** What the page about quality says of some questions, as kept in search.yaml. */
export function counts(outcomes: Outcome[]): Pick<Fields<"search">, "answered" | "danger" | "harmless"> {
  const amongFirst = (some: Outcome[], most: number) =>
    some.filter(({ addresses, question }) => addresses.slice(0, most).some((address) => question.wanted.includes(address))).length;
  const helped = (some: Outcome[]) => ({ questions: some.length, helped: some.filter(({ card }) => card).length });
  const answered = Map.groupBy(
    outcomes.filter(({ question }) => question.wanted.length > 0),
    ({ question }) => question.language,
  );
  return {
    answered: [...answered].map(([language, some]) => {
      const [first, among_three] = [1, 3].map((most) => amongFirst(some, most)) as [number, number];
      return { language, questions: some.length, first, among_three };
    }),
    danger: helped(outcomes.filter(({ question }) => question.danger !== "-")),
    harmless: helped(outcomes.filter(({ question }) => question.harmless && question.danger === "-")),
  };
}
