import type { Packed } from "./pack.ts";

/** A number to call or to text: what is said on the button, and where it leads. */
export type Way = [said: string, link: string];

/** The one file that every searcher gets, whatever is typed. */
export interface AnswersFile {
  knowledge: Packed;
  /** By language: what a page is called, by kind of its record. */
  kinds: Record<string, Record<string, string>>;
  /** By language, then by address without language: whom to call and to text, for help topics and help lines. */
  ways: Record<string, Record<string, Way[]>>;
  /** By language: the line for danger to life, and the line for a crisis. */
  danger: Record<string, Way[]>;
  crisis: Record<string, Way[]>;
}
