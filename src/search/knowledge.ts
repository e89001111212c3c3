import type { Language } from "./meaning.ts";

/** Something that answers a question: a page of the site. */
export interface Answer {
  /** The kind of its record, or `sections`. */
  kind: string;
  /** Its name in each language that has a page of its own for it. */
  titles: Record<string, string>;
  /** Its address without language: `/help/abuse/`. */
  address: string;
  /** Other words for it, by language. */
  aliases: Record<string, string[]>;
}

/** What the search knows: it travels to the reader as one file. */
export interface Knowledge {
  languages: Record<string, Language>;
  answers: Answer[];
  /** What each column of the weights asks for: an answer (its index; -1 for none), and whether it tells of danger. */
  asked: { answer: number; danger: boolean }[];
  /** The stems that the model knows, by language. */
  stems: Record<string, string[]>;
  /** For each feature, weights by column. */
  weights: Map<string, Map<number, number>>;
}
