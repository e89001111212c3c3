import type { Glossary } from "../read/glossary.ts";
import type { Staying } from "../../schemas/glossary.ts";
import type { ReadRecord } from "../read/record.ts";
import type { Targets } from "./references.ts";

/** Small words, like “the” and “of”, by language: those that no other language of the site has. */
export type SmallWords = ReadonlyMap<string, ReadonlySet<string>>;

/** All that a record is checked against. */
export interface Scope {
  english: ReadRecord[];
  translations: ReadRecord[];
  targets: Targets;
  languages: string[];
  /** Languages that the interface words name: no others are known but those that browsers know. */
  named: ReadonlySet<string>;
  today: string;
  /** This moment in milliseconds since 1970 (UTC), if the hour is known: a day that was asked for has none. */
  now: number | undefined;
  /** The department's time zone, if it has a good one. */
  zone: string | undefined;
  /** By which a sentence in another language is known. */
  small: SmallWords;
  /** Words that are the same on every page, by the language that they are in. */
  stays: Staying;
  /** Finds words of law in a line of text. */
  telltale: RegExp | undefined;
  /** What things are called, by language. */
  glossaries: Record<string, Glossary>;
  /** A live site shows no made-up record, and no fact that is far out of date. */
  live: boolean;
}
