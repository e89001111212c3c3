import { sound } from "../search/spelling.ts";

/** How people speak of schools, in every language of the site. */
export interface SchoolWords {
  /** By level, what it is called: “prepa”. */
  levels: Record<string, readonly string[]>;
  /** Words that tell nothing: “school”, “the”. */
  common: ReadonlySet<string>;
  /** Groups of words that stand for each other: “st”, “saint”. */
  alike: readonly (readonly string[])[];
  /** By language, letters that sound like others. */
  sounds: readonly Record<string, string>[];
}

/** What {@link SchoolWords} are in the interface words: words with spaces between them, groups with semicolons, and words by level. */
export type WrittenSchoolWords = Record<"common" | "alike", string> & Record<string, string>;

/** Puts the words of several languages together. */
export function schoolWords(languages: WrittenSchoolWords[], sounds: Record<string, string>[]): SchoolWords {
  const split = (text: string) => text.split(/\s+/).filter(Boolean);
  const levels: Record<string, string[]> = {};
  for (const { common: _, alike: __, ...byLevel } of languages)
    for (const [level, words] of Object.entries(byLevel)) (levels[level] ??= []).push(...split(words));
  return {
    levels,
    common: new Set(languages.flatMap(({ common }) => split(common))),
    alike: languages.flatMap(({ alike }) => alike.split(";").map(split)),
    sounds,
  };
}

/** A word as it is written, and as speakers of each language hear it. */
export function heard(word: string, { sounds }: SchoolWords): string[] {
  return [word, ...sounds.map((table) => sound(word, Object.entries(table)))];
}
