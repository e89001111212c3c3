import type { Fields } from "../schemas/index.ts";
import type { Page } from "./context.ts";
import type { SiteRecord } from "./records.ts";
import type { Interface } from "../schemas/interface.ts";
import { agesInWords } from "../i18n/ages.ts";
import { languagesOf } from "../resources/channels.ts";
import { answersInWords, costInWords, openingInWords, spokenInWords } from "../resources/words.ts";

/** Hours, ages, cost, languages and who answers, in a few words each. */
export function lineSummary(line: Fields<"resources">, words: Interface, language: string): string[] {
  const spoken = languagesOf(line).length > 0 || line.interpreters;
  return [
    ...openingInWords(line, words, language),
    agesInWords(line.ages, words),
    line.cost && costInWords(line, words),
    spoken && spokenInWords(line, words, language),
    answersInWords(line, words).replace(/\.$/, ""),
  ].filter((part): part is string => Boolean(part));
}

/** The groups of help topics, in the order in which they are shown. */
export const needs = ["now", "hurt", "feelings", "trouble", "needs"] as const satisfies Fields<"topics">["group"][];

/**
 * Help lines by what they help with: what helps in a crisis first, the department's own lines for it before all others; then each
 * with the group of the first topic it names. No group is empty.
 */
export function byNeed(
  lines: SiteRecord<"resources">[],
  topics: SiteRecord<"topics">[],
  { department, words }: Pick<Page, "department" | "words">,
): { title: string; lines: SiteRecord<"resources">[] }[] {
  const first = [department.crisis, department.emergency];
  const rank = ({ id }: SiteRecord) => (first.indexOf(id) + first.length + 1) % (first.length + 1);
  const needOf = ({ data }: SiteRecord<"resources">) => (data.crisis ? "now" : topics.find(({ id }) => id === data.topics[0])?.data.group);
  return needs
    .map((need) => ({
      title: need === "now" ? words.resource.crisis : words.help[`group_${need}`],
      lines: lines.filter((line) => needOf(line) === need).sort((a, b) => rank(a) - rank(b)),
    }))
    .filter(({ lines }) => lines.length > 0);
}
