import { decimal, fill, list } from "../i18n/format.ts";
import type { Cell, Published, PublishedYear } from "../schemas/measure.ts";
import { yearInWords } from "./schoolYear.ts";

/** A school year of a measure as one number. */
export interface YearTotal {
  /** Like 2025-26. */
  year: string;
  /** Whether no more months are to come. */
  closed: boolean;
  total: Cell;
  /** How long its bar is beside the longest of the measure, from 0 to 100. A hidden number has none. */
  share: number | null;
}

/** The years that stand side by side, the latest first: the last two that are over, and what there is of the present one. */
export function sideBySide({ years }: Published): YearTotal[] {
  const over = years.filter(({ closed }) => closed).slice(-2);
  const shown = [...over, ...years.filter(({ closed, totals }) => !closed && totals)].toReversed();
  const longest = Math.max(1, ...shown.map(({ totals }) => totals?.total ?? 0));
  return shown.map(({ closed, totals, year }) => {
    const total = totals?.total ?? null;
    return { year, closed, total, share: total === null ? null : Math.round((total / longest) * 1000) / 10 };
  });
}

/** The last school year that is over. */
export function lastYear({ years }: Published): PublishedYear | undefined {
  return years.findLast(({ closed }) => closed);
}

/** Whether months can be drawn: where most of them are hidden, or nothing but zeros is shown, a chart would tell nothing. */
export function canBeDrawn(cells: Cell[]): boolean {
  const hidden = cells.filter((cell) => cell === null).length;
  return cells.some((cell) => cell !== null && cell > 0) && hidden * 2 <= cells.length;
}

/** A measure that the sentence tells of: its unit, and what is published of it. */
interface Told {
  unit: string;
  published: Published;
}

/**
 * The last school year in a sentence: “In 2025–26 the officers counted 1,602 talks, 34 arrests, and 21 complaints.” Measures
 * whose last year is another one, or is hidden, are left out; without any there is no sentence.
 */
export function storyOf(told: Told[], sentence: string, language: string): string | undefined {
  const numbers = told.flatMap(({ published, unit }) => {
    const { totals, year } = lastYear(published) ?? {};
    return year && totals && totals.total !== null ? [{ year, words: `${decimal(totals.total, language)} ${unit}` }] : [];
  });
  const latest = numbers
    .map(({ year }) => year)
    .sort()
    .at(-1);
  if (!latest) return undefined;
  const words = numbers.filter(({ year }) => year === latest).map((of) => of.words);
  return fill(sentence, { year: yearInWords(latest), numbers: list(words, language) });
}
