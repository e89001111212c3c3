import { addressOf } from "../i18n/addresses.ts";
import type { Fields } from "../schemas/index.ts";
import type { Cell, Published } from "../schemas/measure.ts";

/** What is published of a measure, as rows of a table: the months, and after each school year its totals. */
export function measureRows(
  { id, data }: { id: string; data: Fields<"measures"> },
  { years }: Published,
  url: string,
): (string | number)[][] {
  const page = new URL(addressOf("measures", id)!, url).href;
  const row = (year: string, month: string, cells: Cell[]) => [
    year,
    month,
    ...cells.map((cell) => cell ?? "*"),
    data.name,
    data.unit,
    data.counts,
    data.leaves_out,
    String(data.sample ?? false),
    page,
  ];
  return [
    ["school_year", "month", ...data.columns, "total", "measure", "unit", "counts", "leaves_out", "sample", "page"],
    ...years.flatMap(({ year, months, totals }) => [
      ...months.map(({ month, cells, total }) => row(year, month, [...cells, total])),
      ...(totals ? [row(year, "all", [...totals.cells, totals.total])] : []),
    ]),
  ];
}
