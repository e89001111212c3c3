import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { agesInWords } from "../i18n/ages.ts";
import { languagesOf } from "../resources/channels.ts";
import { answersInWords, costInWords, openingInWords, spokenInWords, toldInWords } from "../resources/words.ts";

/** Hours, ages, cost, languages, who answers and who may be told, in a few words each. */
export function lineSummary(line: Fields<"resources">, words: Interface, language: string): string[] {
  const spoken = languagesOf(line).length > 0 || line.interpreters;
  return [
    ...openingInWords(line, words, language),
    agesInWords(line.ages, words),
    line.cost && costInWords(line, words),
    spoken && spokenInWords(line, words, language),
    answersInWords(line, words).replace(/\.$/, ""),
    toldInWords(line, words)?.replace(/\.$/, ""),
  ].filter((part): part is string => Boolean(part));
}
