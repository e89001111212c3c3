import type { Cell } from "../../../schemas/measure.ts";
import type { Fields } from "../../../schemas/index.ts";
import type { CountedMonth } from "../../../figures/publish.ts";
import { nextMonth } from "../../../figures/schoolYear.ts";
import type { Csv, CsvCell } from "./cells.ts";
import { checkJumps, checkSigns, numberIn } from "./counts.ts";
import { nearest, suggest } from "../../explain/nearest.ts";

/**
 * Reads the numbers of a measure from its CSV file. What is wrong is among the file's problems.
 *
 * @param today YYYY-MM-DD
 */
export function readMonths(csv: Csv, { columns }: Pick<Fields<"measures">, "columns">, today: string): CountedMonth[] {
  const [head, ...rows] = csv.rows;
  if (!head || !checkHead(csv, head, columns)) return [];
  if (rows.length === 0)
    csv.report("empty-file", { line: 2, column: 1 }, "There are no months here.", ["2025-08", ...columns.map(() => "0"), "0"].join(","));
  const place = (name: string) => head.findIndex(({ text }) => text === name);
  const months = rows.flatMap((row) => {
    if (row.length !== head.length) {
      const message = `This line has ${row.length} values, and the first line names ${head.length} columns.`;
      csv.report(
        "bad-csv",
        { line: row[0]!.line, column: 1 },
        message,
        "Give each column a value: 0 if there was nothing, * if the number is to be hidden.",
      );
      return [];
    }
    const at = row[place("month")]!;
    if (!checkSigns(csv, row)) return [];
    const cells = columns.map((name) => numberIn(csv, row, row[place(name)]!, name));
    const total = numberIn(csv, row, row[place("total")]!, "total");
    if (!checkMonth(csv, row, at, today)) return [];
    const read = cells.filter((cell) => cell !== undefined);
    if (read.length === cells.length && total !== undefined) checkTotal(csv, row, row[place("total")]!, read, total);
    return [{ at, row, month: at.text, cells: read }];
  });
  // A line that can't be read would look like a gap.
  if (months.length === rows.length) checkOrder(csv, months);
  if (csv.problems.length > 0) return [];
  for (const name of columns)
    checkJumps(
      csv,
      name,
      months.map(({ row }) => row[place(name)]!),
    );
  return months.map(({ month, cells }) => ({ month, cells }));
}

function checkHead(csv: Csv, head: CsvCell[], columns: string[]): boolean {
  const wanted = ["month", ...columns, "total"];
  const given = head.map(({ text }) => text);
  const lacking = wanted.filter((name) => !given.includes(name));
  const unknown = head.filter(({ text }) => !wanted.includes(text));
  for (const cell of unknown) {
    const near = nearest(cell.text, lacking);
    if (near) csv.report("misspelt", cell, `There is no column “${cell.text}”. Did you mean “${near}”?`, csv.corrected(head, cell, near));
    else
      csv.report(
        "unknown-field",
        cell,
        `There is no column “${cell.text}”. ${suggest(cell.text, lacking.length > 0 ? lacking : wanted)}`,
        `Take the column out, or name it under “columns” in ${csv.file.replace(/\.csv$/, ".yaml")}.`,
      );
  }
  const meant = unknown.map(({ text }) => nearest(text, lacking));
  for (const name of lacking.filter((of) => !meant.includes(of)))
    csv.report("missing", { line: 1, column: 1 }, `The column “${name}” is missing.`, wanted.join(","));
  for (const [index, cell] of head.entries())
    if (given.indexOf(cell.text) !== index)
      csv.report("duplicate", cell, `The column “${cell.text}” stands here twice.`, "Keep one of the two.");
  return csv.problems.length === 0;
}

/** The months as a spreadsheet shortens them. */
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function checkMonth(csv: Csv, row: CsvCell[], at: CsvCell, today: string): boolean {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(at.text)) {
    if (at.text <= today.slice(0, 7)) return true;
    csv.report("future-date", at, `“month”: ${at.text} has not come yet, so nothing can have been counted in it.`, "Take this line out.");
    return false;
  }
  const [, year, month] = at.text.match(/^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?$/) ?? [];
  const [, otherMonth, otherYear] = at.text.match(/^(\d{1,2})[-/.](?:\d{1,2}[-/.])?(\d{4})$/) ?? [];
  // Excel makes Oct-26 of 2026-10.
  const [, name, shortYear] = at.text.match(/^([A-Za-z]{3})[a-z]*[- ](?:20)?(\d{2})$/) ?? [];
  const named = name ? monthNames.indexOf(name.toLowerCase()) + 1 : 0;
  const number = (month ?? otherMonth ?? String(named)).padStart(2, "0");
  const real = /^(0[1-9]|1[0-2])$/.test(number);
  const fix = real
    ? csv.corrected(row, at, `${year ?? otherYear ?? `20${shortYear}`}-${number}`)
    : "Write the year, a hyphen and two digits for the month, like 2025-08.";
  csv.report("bad-month", at, `“month”: “${at.text}” is not a month.`, fix);
  return false;
}

function checkTotal(csv: Csv, row: CsvCell[], at: CsvCell, cells: Cell[], total: Cell): void {
  const sum = cells.reduce<Cell>((all, cell) => (all === null || cell === null ? null : all + cell), 0);
  if (sum === total) return;
  if (sum === null)
    csv.report(
      "wrong-total",
      at,
      "“total”: a number of this month is hidden, and its total would give it away.",
      csv.corrected(row, at, "*"),
    );
  else if (total === null)
    csv.report(
      "wrong-total",
      at,
      `“total”: the total is hidden, but its parts are not: they add up to ${sum}.`,
      csv.corrected(row, at, String(sum)),
    );
  else
    csv.report(
      "wrong-total",
      at,
      `“total”: ${total} is not the sum of this line: ${cells.join(" + ")} is ${sum}.`,
      csv.corrected(row, at, String(sum)),
    );
}

/** Each month stands once, right after the one before it. */
function checkOrder(csv: Csv, months: { at: CsvCell; month: string }[]): void {
  const lines = new Map<string, number>();
  months.forEach(({ at, month }, index) => {
    const before = months[index - 1]?.month;
    const twice = lines.get(month);
    if (twice !== undefined)
      csv.report("duplicate", at, `The month ${month} stands here twice: also in line ${twice}.`, "Keep one of the two.");
    else if (before !== undefined && month < before)
      csv.report(
        "months-order",
        at,
        `The month ${month} comes after ${before}: the months are not in order.`,
        "Sort the lines by month, the oldest first.",
      );
    else if (before !== undefined && month !== nextMonth(before) && month !== before)
      csv.report(
        "months-order",
        at,
        `Between ${before} and ${month} there are months missing.`,
        `Put a line for ${nextMonth(before)} before this one. Write 0 where there was nothing.`,
      );
    lines.set(month, lines.get(month) ?? at.line);
  });
}
