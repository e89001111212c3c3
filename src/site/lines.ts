import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { hoursInWords } from "../i18n/hours.ts";
import { languagesOf } from "../resources/channels.ts";
import { agesInWords, costInWords, policeInWords, spokenInWords } from "../resources/words.ts";

/** Hours, ages, cost, languages and police in a few words each. */
export function lineSummary(line: Fields<"resources">, words: Interface, language: string): string[] {
  const spoken = languagesOf(line).length > 0 || line.interpreters;
  return [
    hoursInWords(line.hours, words, language),
    agesInWords(line.ages, words),
    line.cost && costInWords(line, words),
    spoken && spokenInWords(line, words, language),
    policeInWords(line, words).replace(/\.$/, ""),
  ].filter((part): part is string => Boolean(part));
}
