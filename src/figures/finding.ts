import { decimal, fill, percent } from "../i18n/format.ts";
import type { Published, PublishedYear } from "../schemas/measure.ts";
import type { Interface } from "../schemas/interface.ts";
import { yearInWords } from "./schoolYear.ts";

/** What a measure says of one school year: its name, and its sentence with the places {count} and {year}. */
interface Said {
  name: string;
  finding: string;
}

/**
 * What the numbers say, in a sentence: the last school year that is over, beside the one before. Only what is published
 * goes into it.
 */
export function findingOf({ name, finding }: Said, { years }: Published, words: Interface["dashboard"], language: string): string {
  const over = years.filter(({ closed }) => closed);
  const [before, last] = [over.at(-2), over.at(-1)];
  if (!last?.totals) return fill(words.not_over, { name });
  const year = yearInWords(last.year);
  const { total } = last.totals;
  if (total === null) return fill(words.total_hidden, { name, year });
  const said = fill(finding, { count: decimal(total, language), year });
  return `${said}${before && comparable(before, last) ? compared(total, before.totals?.total ?? null, words, language) : "."}`;
}

/** A part of a year says nothing beside a whole one. */
function comparable(before: PublishedYear, last: PublishedYear): boolean {
  return before.months.length === last.months.length;
}

function compared(total: number, before: number | null, words: Interface["dashboard"], language: string): string {
  if (before === null) return words.before_hidden;
  if (before === total) return words.same;
  if (before === 0) return words.after_none;
  const change = (total - before) / before;
  if (Math.abs(change) < 0.005) return words.about_same;
  return fill(change > 0 ? words.more : words.fewer, { percent: percent(Math.abs(change), language) });
}
