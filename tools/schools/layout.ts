import { nearest } from "../../src/editorial/explain/nearest.ts";
import type { levels } from "../../src/schemas/school.ts";
import { NotTheDirectory } from "./encoding.ts";
import type { Line } from "./table.ts";

/** One school of a directory, whatever its layout. What the directory leaves open is undefined. */
export interface DirectoryRow {
  line: number;
  /** Its code in this directory, which belongs to it alone. */
  code: string;
  /** Its code in the state's directory, its first seven signs the district's. */
  state_id?: string | undefined;
  /** Its code in the national directory, its first seven digits the district's. */
  nces?: string | undefined;
  /** open, closed or merged; or what else the directory says, in which case nothing is compared. */
  status: string;
  district: string;
  name: string;
  street?: string | undefined;
  /** The street in its short form: 84 East J St. */
  shortStreet?: string | undefined;
  city?: string | undefined;
  /** Two letters. */
  state: string;
  zip?: string | undefined;
  phone?: string | undefined;
  /** What to dial after the number. */
  extension?: string | undefined;
  website?: string | undefined;
  /** YYYY-MM-DD, like all days here. */
  opened?: string | undefined;
  closed?: string | undefined;
  grades?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** The level under which we list it. */
  level: (typeof levels)[number];
  /** When the directory last changed what it says of the school, or the last day that it speaks of. */
  updated?: string | undefined;
}

/** How a directory of schools is written, and what it is worth. */
export interface Layout {
  /** Its name in a sentence. */
  name: string;
  /** Where it is published. */
  page: string;
  needed: readonly string[];
  /** Columns that are read where they are there. */
  helpful: readonly string[];
  /** What to say where it does not say how old it is. */
  dated: string;
  /** Days after which it may be out of date, and after which it is of no use. */
  old: number;
  tooOld: number;
  /** Whether it is kept up every day, so that what it says is confirmed on the day when it is read. */
  confirms: boolean;
  /** A row of the directory, nothing for one that is no school, or what is wrong with it, in sentences. */
  row: (value: (column: string) => string | undefined, line: number) => DirectoryRow | string[] | undefined;
}

/** The layout that a first line belongs to: the one of which it has most columns. */
export function layoutOf(header: string[], layouts: readonly Layout[]): Layout {
  const names = header.map((name) => name.trim().toLowerCase());
  const has = (layout: Layout) => layout.needed.filter((name) => names.includes(name.toLowerCase())).length;
  const layout = layouts.toSorted((a, b) => has(b) - has(a))[0]!;
  const missing = layout.needed.filter((name) => !names.includes(name.toLowerCase()));
  if (missing.length > layout.needed.length / 2)
    throw new NotTheDirectory(
      `The first line does not hold the names of the columns of a directory that is known, separated by tabs or commas. Known are ${layouts.map(({ name, page }) => `${name} (${page})`).join(" and ")}.`,
    );
  if (missing.length > 0) {
    const near = missing.flatMap((name) => nearest(name, header) ?? []);
    throw new NotTheDirectory(
      `The file has another layout: it lacks ${missing.length === 1 ? "the column" : "the columns"} ${missing.join(", ")}.${near.length > 0 ? ` It has ${near.join(", ")} instead.` : ""} Download ${layout.name} again, with all its columns.`,
    );
  }
  const twice = [...layout.needed, ...layout.helpful].filter((name) => names.filter((other) => other === name.toLowerCase()).length > 1);
  if (twice.length > 0) throw new NotTheDirectory(`The column ${twice.join(", ")} stands in the file twice. Download it again.`);
  return layout;
}

/** Makes the reader of rows from the header: columns are found by name, in any order, and others are passed over. */
export function rowReader(header: string[], layout: Layout): (line: Line) => DirectoryRow | string[] | undefined {
  const names = header.map((name) => name.trim().toLowerCase());
  const places = new Map([...layout.needed, ...layout.helpful].map((name) => [name, names.indexOf(name.toLowerCase())]));
  return ({ number, cells }) => {
    if (cells.length !== header.length)
      return [`it has ${cells.length} ${cells.length === 1 ? "column" : "columns"}, but the header has ${header.length}`];
    return layout.row((column) => known(cells[places.get(column)!]), number);
  };
}

/** “No Data” and its like stand for empty. */
function known(cell: string | undefined): string | undefined {
  if (cell === "No Data") return undefined; // Most of them: a short way, for a million rows.
  const text = cell?.replace(/\s+/g, " ").trim() ?? "";
  return text === "" || /^(no data|(information )?not (available|applicable|reported)|missing|n\/a|null|[mn†–])$/i.test(text)
    ? undefined
    : text;
}

/** 08/17/2026, or 2026-08-17, as 2026-08-17. */
export function dayOf(text: string | undefined): string | undefined {
  const [, month, day, year] = text?.match(/^(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/(\d{4})$/) ?? [];
  if (year) return `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  return text?.match(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=$|[ T])/)?.[0];
}

/** What a spreadsheet that was saved in between does to codes. */
export const spoiled = " (a spreadsheet has changed it: download the file again and don't open it)";
