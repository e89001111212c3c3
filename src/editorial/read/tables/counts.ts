import type { Cell } from "../../../schemas/measure.ts";
import { plainNumber, type Csv, type CsvCell } from "./cells.ts";

/** Signs between digits, as Excel writes them, are told once a line: then each column has its number. */
export function checkSigns(csv: Csv, row: CsvCell[]): boolean {
  const wrong = row.filter(({ text }) => plainNumber(text) !== undefined);
  const [first] = wrong;
  if (!first) return true;
  const numbers = wrong.map(({ text }) => `“${text}”`).join(" and ");
  csv.report(
    "bad-count",
    first,
    `${numbers}: write digits alone, without signs between them.`,
    csv.corrected(row, first, plainNumber(first.text)!),
  );
  return false;
}

/** As many times the number of the month before are taken for a slip, and so is what no department can count in a month. */
const [jump, most] = [100, 9_999_999];

/** Warns of a number that is a hundred times the last one: 19000 after 22 may be 19. */
export function checkJumps(csv: Csv, name: string, cells: CsvCell[]): void {
  let before = 0;
  for (const cell of cells) {
    const number = Number(cell.text);
    if (!Number.isInteger(number) || number === 0) continue;
    if (before > 0 && number >= jump * before)
      csv.report(
        "unlikely-number",
        cell,
        `“${name}”: ${cell.text} is ${Math.floor(number / before)} times the number before it, ${before}. Is it right?`,
        "If it is right, leave it.",
        "warning",
      );
    before = number;
  }
}

/** A count; `null` for one that is hidden by hand; undefined if it is neither. */
export function numberIn(csv: Csv, row: CsvCell[], cell: CsvCell, name: string): Cell | undefined {
  const { text } = cell;
  if (text === "*") return null;
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  const digits = text.replace(/[\s,]/g, "");
  const say = (message: string, fix: string) => csv.report("bad-count", cell, `“${name}”: ${message}`, fix);
  if (text === "") say("there is no number.", csv.corrected(row, cell, "0"));
  else if (/^[-−]\d/.test(text)) say(`${text} is less than nothing.`, csv.corrected(row, cell, digits.replace(/^[-−]/, "")));
  else if (/^\d+[.,]\d{1,2}$/.test(text))
    say(`${text} is not a whole number.`, csv.corrected(row, cell, String(Math.round(Number(text.replace(",", "."))))));
  else if (/^\d+$/.test(text))
    say(`${text} is more than can be counted in a month.`, "Write the number that was counted. Write * for one that is to be hidden.");
  else if (/^\d+$/.test(digits)) say(`“${text}” has signs between its digits.`, csv.corrected(row, cell, digits));
  else say(`“${text}” is not a number.`, "Write digits alone, like 12. Write * for a number that is to be hidden.");
  return undefined;
}
