import { addressOf } from "../i18n/addresses.ts";
import { wholeAddress } from "../i18n/siteAddress.ts";
import { marked } from "../i18n/sample.ts";
import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import type { Cell, Published } from "../schemas/measure.ts";

/** What is published of a measure, as rows of a table: the months, and after each school year its totals. */
export function measureRows(
  { id, data }: { id: string; data: Fields<"measures"> },
  { years }: Published,
  { department, words }: { department: Pick<Fields<"department">, "url">; words: Interface },
): (string | number)[][] {
  const page = wholeAddress(department.url, addressOf("measures", id)!);
  const row = (year: string, month: string, cells: Cell[]) => [
    year,
    month,
    ...cells.map((cell) => cell ?? "*"),
    marked(data.name, data, words),
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
