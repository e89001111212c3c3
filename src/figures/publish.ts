import type { Cell, Published, PublishedYear } from "../schemas/measure.ts";
import { schoolYear } from "./schoolYear.ts";
import { protect, withTotals } from "./suppress.ts";

/** A month as staff wrote it down. `null` is a number that they hid themselves. */
export interface CountedMonth {
  /** Like 2025-08. */
  month: string;
  cells: Cell[];
}

/**
 * What may be published of a measure, by school year. A year of a protected measure appears when it is over: month by
 * month, an older copy of the page and a newer one together could give away what each of them hides.
 */
export function publish(months: CountedMonth[], isProtected: boolean): Published {
  const last = months.at(-1)?.month ?? "";
  const years = [...Map.groupBy(months, ({ month }) => schoolYear(month))].map(([year, counted]): PublishedYear => {
    const closed = year !== schoolYear(last) || last.endsWith("-07");
    if (isProtected && !closed) return { year, closed, months: [] };
    const cells = counted.map((of) => of.cells);
    const grid = isProtected ? protect(cells) : withTotals(cells);
    const row = (line: Cell[]) => ({ cells: line.slice(0, -1), total: line.at(-1) ?? null });
    return { year, closed, months: counted.map(({ month }, index) => ({ month, ...row(grid[index]!) })), totals: row(grid.at(-1)!) };
  });
  return { years };
}
