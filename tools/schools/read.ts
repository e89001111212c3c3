import { decode, NotTheDirectory, recognizeEncoding, type Encoding } from "./encoding.ts";
import { california } from "./california.ts";
import { layoutOf, rowReader, type DirectoryRow, type Layout } from "./layout.ts";
import { national } from "./national.ts";
import { BrokenQuote, readTable } from "./table.ts";

/** The directories that can be read. */
const layouts = [california, national] as const;

/** A line that can't be used, and why. */
export interface BadLine {
  line: number;
  why: string;
}

/** What was read of a directory. */
export interface DirectoryReading {
  layout: Layout;
  /** The rows that were asked for. */
  rows: DirectoryRow[];
  /** The first of the lines that can't be used. */
  bad: BadLine[];
  /** How many lines can't be used. */
  badCount: number;
  /** How many rows the file has. */
  count: number;
  /** The states of its schools, two letters each. */
  states: Set<string>;
  /** The last day that it speaks of, if it says. */
  newest: string | undefined;
  encoding: Encoding;
}

const mostRows = 5000;
const mostBad = 20;

/**
 * Reads a directory of schools as a stream, twice: once for its encoding, once for its rows. Only rows that `keeps`
 * asks for are held, whatever the size of the file.
 *
 * @param open begins reading the file from its start
 * @throws NotTheDirectory
 */
export async function readDirectory(
  open: () => AsyncIterable<Uint8Array>,
  keeps: (row: DirectoryRow) => boolean,
): Promise<DirectoryReading> {
  const encoding = await recognizeEncoding(open());
  const reading: Omit<DirectoryReading, "layout"> = {
    rows: [],
    bad: [],
    badCount: 0,
    count: 0,
    states: new Set(),
    newest: undefined,
    encoding,
  };
  let layout: Layout | undefined;
  const seen = new Map<string, number>();
  let read: ReturnType<typeof rowReader> | undefined;
  const reject = (line: number, why: string) => {
    reading.badCount += 1;
    if (reading.bad.length < mostBad) reading.bad.push({ line, why });
  };
  try {
    for await (const line of readTable(decode(open(), encoding))) {
      if (!read) {
        layout = layoutOf(line.cells, layouts);
        read = rowReader(line.cells, layout);
        continue;
      }
      reading.count += 1;
      const row = read(line);
      if (Array.isArray(row)) {
        reject(line.number, row.join("; "));
        continue;
      }
      if (!row) continue;
      reading.states.add(row.state);
      if (row.updated && (!reading.newest || row.updated > reading.newest)) reading.newest = row.updated;
      if (!keeps(row)) continue;
      const earlier = seen.get(row.code);
      if (earlier) reject(line.number, `the code ${row.code} stands in line ${earlier} too`);
      seen.set(row.code, line.number);
      reading.rows.push(row);
      if (reading.rows.length > mostRows)
        throw new NotTheDirectory(`More than ${mostRows} rows belong to this department: this can't be the directory.`);
    }
  } catch (error) {
    if (!(error instanceof BrokenQuote)) throw error;
    reject(error.line, error.message);
  }
  if (!read && reading.badCount === 0) throw new NotTheDirectory("The file is empty. Download it again.");
  if (reading.count === 0 && reading.badCount === 0)
    throw new NotTheDirectory("The file has its header, but no school. Download it again.");
  return { ...reading, layout: layout ?? california };
}
