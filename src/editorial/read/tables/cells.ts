import type { Problem, ProblemId } from "../../explain/problem.ts";
import { twoVersions } from "../../explain/unreadable.ts";

/** A value of a CSV file and where it stands. */
export interface CsvCell {
  text: string;
  line: number;
  column: number;
}

/** A CSV file as rows of values, with the means to point at a place in it. */
export class Csv {
  readonly file: string;
  readonly problems: Problem[] = [];
  readonly rows: CsvCell[][] = [];
  readonly lines: string[];

  constructor(file: string, text: string) {
    this.file = file;
    // Excel puts an invisible mark (BOM) before the first letter.
    this.lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
    const bad = this.lines.findIndex((line) => /[\uFFFD\0]/.test(line));
    const mark = this.lines.findIndex((line) => /^<{7} /.test(line));
    if (bad >= 0)
      this.#reject(
        "not-utf8",
        bad + 1,
        this.lines[bad]!.search(/[\uFFFD\0]/) + 1,
        "This file is not saved as UTF-8: a letter can't be read.",
        "Save the file again as “CSV (comma delimited)” with the encoding UTF-8.",
      );
    else if (mark >= 0) this.#reject("two-versions", mark + 1, 1, ...twoVersions);
    else if (text.replace(/^\uFEFF/, "").trim() === "")
      this.#reject("empty-file", 1, 1, "This file is empty.", "Write the names of the columns in the first line, then one line a month.");
    else this.#read();
  }

  /** Reports a problem at a value. */
  report(id: ProblemId, at: { line: number; column: number }, message: string, fix: string, severity: Problem["severity"] = "error"): void {
    this.problems.push({ file: this.file, line: at.line, column: at.column, id, severity, message, fix });
  }

  /** A line with one of its values replaced, for the corrected line. Signs between the digits of others go as well. */
  corrected(row: CsvCell[], wrong: CsvCell, right: string): string {
    return row.map((cell) => quoted(cell === wrong ? right : (plainNumber(cell.text) ?? cell.text))).join(",");
  }

  #reject(id: ProblemId, line: number, column: number, message: string, fix: string): void {
    this.report(id, { line, column }, message, fix);
  }

  #read(): void {
    const [head = ""] = this.lines;
    const other = [";", "\t", "|"].find((sign) => head.includes(sign));
    if (other && !head.includes(",")) {
      const name = { ";": "semicolons", "\t": "tabs", "|": "upright strokes" }[other]!;
      this.#reject("bad-csv", 1, head.indexOf(other) + 1, `The columns are parted by ${name}, not by commas.`, head.split(other).join(","));
      return;
    }
    this.lines.forEach((text, index) => {
      // A spreadsheet writes an empty row as commas alone.
      if (/[^\s,]/.test(text)) this.rows.push(cellsOf(text, index + 1));
    });
  }
}

/** A number that a spreadsheet wrote with signs between its digits, without them: 1,042 is 1042. */
export function plainNumber(text: string): string | undefined {
  return /^\d{1,3}([,\s]\d{3})+$/.test(text) ? text.replace(/[\s,]/g, "") : undefined;
}

/** A value as it can stand between commas (RFC 4180). */
function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The values of a line. Spreadsheets put quotes around a value with a comma in it. csv-parse would read them too, but
 * does not tell at which column a value begins, which an editor wants to know.
 */
function cellsOf(text: string, line: number): CsvCell[] {
  return [...text.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,]*))(?=,|$)/g)].map((match) => ({
    text: (match[1]?.replaceAll('""', '"') ?? match[2] ?? "").trim(),
    line,
    column: match.index + 1,
  }));
}
