import type { PluralForms } from "../lib/plurals.ts";
import type { Packed } from "./pack.ts";

/** A number to call or to text: what is said on the button, and where it leads. */
export type Way = [said: string, link: string];

/** What the box says in a language. */
export interface AnswerWords {
  /** How many answers there are. */
  answers: PluralForms;
  none: string;
  /** What stands before the numbers. */
  talk: string;
  /** What a page is called, by kind of its record. */
  kinds: Record<string, string>;
}

/** The one file that every searcher gets, whatever is typed. */
export interface AnswersFile {
  knowledge: Packed;
  /** By language, then by address without language: whom to call and to text, for help topics and help lines. */
  ways: Record<string, Record<string, Way[]>>;
  /** By language: the line for danger to life, and the line for a crisis. */
  danger: Record<string, Way[]>;
  crisis: Record<string, Way[]>;
  /** By language: here rather than on every page, most of whose readers search nothing. */
  words: Record<string, AnswerWords>;
}
