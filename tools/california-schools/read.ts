import { decode, NotTheDirectory, recognizeEncoding, type Encoding } from "./encoding.ts";
import { rowReader, type DirectoryRow } from "./row.ts";
import { BrokenQuote, readTable } from "./table.ts";

/** A line that can't be used, and why. */
export interface BadLine {
  line: number;
  why: string;
}

export interface DirectoryReading {
  /** The rows that were asked for. */
  rows: DirectoryRow[];
  /** The first of the lines that can't be used. */
  bad: BadLine[];
  /** How many lines can't be used. */
  badCount: number;
  /** How many rows the file has. */
  count: number;
  /** The day of its newest change, if it says. */
  newest: string | undefined;
  encoding: Encoding;
}

const mostRows = 5000;
const mostBad = 20;

/**
 * Reads the public schools file as a stream, twice: once for its encoding, once for its rows. Only rows that `keeps`
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
  const reading: DirectoryReading = { rows: [], bad: [], badCount: 0, count: 0, newest: undefined, encoding };
  const seen = new Map<string, number>();
  let read: ReturnType<typeof rowReader> | undefined;
  const reject = (line: number, why: string) => {
    reading.badCount += 1;
    if (reading.bad.length < mostBad) reading.bad.push({ line, why });
  };
  try {
    for await (const line of readTable(decode(open(), encoding))) {
      if (!read) {
        read = rowReader(line.cells);
        continue;
      }
      reading.count += 1;
      const row = read(line);
      if (Array.isArray(row)) {
        reject(line.number, row.join("; "));
        continue;
      }
      if (row.updated && (!reading.newest || row.updated > reading.newest)) reading.newest = row.updated;
      if (!keeps(row)) continue;
      const earlier = seen.get(row.cds);
      if (earlier) reject(line.number, `the CDS code ${row.cds} stands in line ${earlier} too`);
      seen.set(row.cds, line.number);
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
  return reading;
}
