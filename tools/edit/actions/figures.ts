import { Csv, plainNumber, type CsvCell } from "../../../src/editorial/read/tables/cells.ts";
import { nextMonth } from "../../../src/figures/schoolYear.ts";
import { smallest } from "../../../src/figures/suppress.ts";
import type { Fields } from "../../../src/schemas/index.ts";
import { newlineOf } from "../../files/splice.ts";
import type { NewText } from "../../files/write.ts";
import { confirmed } from "./confirm.ts";
import { Draft } from "./draft.ts";
import { dataOf, filesOf, type Site } from "./site.ts";
import { Refusal } from "../../files/refusal.ts";

/** A measure in the grid of a month. */
export interface Row {
  id: string;
  measure: Fields<"measures">;
  /** The month after the last that was counted, like 2026-11; undefined while nothing was. */
  next: string | undefined;
  /** What was counted in the month, by column, as it is written; empty if nothing was. */
  cells: Record<string, string>;
}

/** Every measure that the department counts, with what was counted in a month (YYYY-MM). */
export function gridOf(site: Site, month: string): Row[] {
  return filesOf(site, "measures").flatMap((file) => {
    const table = site.tree.tables.find(({ id, layer }) => id === file.id && layer === file.layer);
    if (file.layer !== site.department || !table) return [];
    const measure = dataOf("measures", file);
    const [head = [], ...rows] = new Csv(table.path, table.text).rows;
    const row = rows.find(([at]) => at?.text === month);
    const last = rows.at(-1)?.[0]?.text;
    return [
      {
        id: file.id,
        measure,
        next: last && nextMonth(last),
        cells: Object.fromEntries(head.map(({ text }, at) => [text, row?.[at]?.text ?? ""])),
      },
    ];
  });
}

/** A line of a measure: the sum of its numbers, and which of them readers will not see. */
export function lineOf(measure: Pick<Fields<"measures">, "columns" | "protected">, counts: Record<string, string>) {
  const cells = measure.columns.map((column) => (counts[column] === "*" ? null : Number(counts[column])));
  return {
    total: cells.includes(null) ? "*" : String(cells.reduce<number>((sum, cell) => sum + cell!, 0)),
    hidden: measure.columns.filter((_, at) => cells[at] === null || (measure.protected && cells[at]! >= 1 && cells[at]! <= smallest)),
  };
}

/** The numbers of one month as someone gives them. */
export interface MonthOfFigures {
  /** YYYY-MM. */
  month: string;
  /** What was counted, by measure and column. A measure of which nothing is written stays as it is. */
  counts: Record<string, Record<string, string>>;
  by: string;
}

/** Writes a month's numbers into the table of every measure that has some. Sums are worked out here. */
export function setFigures(site: Site, { month, counts, by }: MonthOfFigures): NewText[] {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Refusal("Choose a month.");
  if (month > site.today.slice(0, 7)) throw new Refusal(`${month} has not come yet, so nothing can have been counted in it.`);
  const draft = new Draft(site);
  for (const { id, measure, next, cells } of gridOf(site, month)) {
    const given = Object.fromEntries(measure.columns.map((column) => [column, counts[id]?.[column]?.trim() ?? ""]));
    if (Object.values(given).every((text) => text === "")) continue;
    const numbers = Object.fromEntries(
      measure.columns.map((column) => [column, numberIn(given[column]!, `${measure.name}, ${measure.labels[column] ?? column}`)]),
    );
    if (!cells["month"] && next !== undefined && month !== next)
      throw new Refusal(`${measure.name}: the next month is ${next}. Months can't be left out; write 0 where there was nothing.`);
    const path = `content/${site.department}/measures/${id}.csv`;
    draft.put(path, withLine(draft.text(path)!, path, month, { ...numbers, month, total: lineOf(measure, numbers).total }));
    const definition = filesOf(site, "measures").find((file) => file.id === id)!;
    if (!measure.sample) draft.put(definition.path, confirmed(definition, site.today, by.trim()));
  }
  if (draft.changes().length === 0) throw new Refusal("There are no new numbers here.");
  return draft.changes();
}

/** A count as it is written down: digits, or * for one that is to be hidden. */
function numberIn(text: string, where: string): string {
  const number = plainNumber(text) ?? text;
  if (number === "*" || /^\d{1,7}$/.test(number)) return number === "*" ? number : String(Number(number));
  throw new Refusal(
    text === ""
      ? `${where}: there is no number. Write 0 if there was nothing.`
      : `${where}: “${text}” is not a number. Write digits alone, like 12, or * to hide it.`,
  );
}

/** The table with a month's line in its place, or at its end. All other lines stay as they are. */
function withLine(text: string, path: string, month: string, values: Record<string, string>): string {
  const csv = new Csv(path, text);
  const [head, ...rows] = csv.rows;
  if (!head || csv.problems.length > 0) throw new Refusal(`${path} can't be read. Mend it first: npm run check says how.`);
  const line = head.map(({ text: name }: CsvCell) => values[name] ?? "").join(",");
  const row = rows.find(([at]) => at?.text === month);
  const newline = newlineOf(text);
  const lines = text.split(newline);
  if (row) lines[row[0]!.line - 1] = line;
  else lines.splice(rows.length > 0 ? rows.at(-1)![0]!.line : head[0]!.line, 0, line);
  return lines.join(newline);
}
