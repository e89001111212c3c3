import { dateInWords, decimal, fill } from "../i18n/format.ts";
import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import type { Cell, PublishedYear } from "../schemas/measure.ts";
import { yearInWords } from "./schoolYear.ts";

/** The number of a figure as people write it: a year has no comma. */
export function figureInWords(figure: Fields<"figures">, language: string): string {
  return figure.kind === "year" ? String(figure.value) : decimal(figure.value, language);
}

/** A number of a table; an asterisk for one that is hidden. */
export function cellInWords(cell: Cell, language: string): string {
  return cell === null ? "*" : decimal(cell, language);
}

/** What a school year is called beside others: 2025–26; of one that is not over, it says so. */
export function yearName({ closed, year }: Pick<PublishedYear, "closed" | "year">, words: Interface["dashboard"]): string {
  return closed ? yearInWords(year) : fill(words.so_far, { year: yearInWords(year) });
}

/** The months of a chart: their names (2025-08), their numbers, and what is published of their sum. */
interface Charted {
  months: string[];
  cells: Cell[];
  sum: Cell;
}

/**
 * What a chart shows, in words. Where months are hidden it does not speak of the most or the fewest: both may be among them.
 */
export function chartInWords({ months, cells, sum }: Charted, words: Interface["dashboard"], language: string): string {
  const shown = cells.flatMap((count, index) => (count === null ? [] : [{ count, month: dateInWords(months[index]!, language) }]));
  const hidden = cells.length - shown.length;
  if (hidden > 0)
    return [
      sum === null ? words.chart_sum_hidden : fill(words.chart_sum, { sum: decimal(sum, language) }),
      fill(words.chart_hidden, { count: hidden, months: cells.length }),
    ].join(" ");
  const [most, fewest] = [shown.toSorted((a, b) => b.count - a.count)[0], shown.toSorted((a, b) => a.count - b.count)[0]];
  if (!most || !fewest) return "";
  if (most.count === fewest.count) return fill(words.chart_even, { count: decimal(most.count, language) });
  return fill(words.chart_text, {
    most_month: most.month,
    most: decimal(most.count, language),
    fewest_month: fewest.month,
    fewest: decimal(fewest.count, language),
  });
}
