import { CsvError, parse } from "csv-parse";
import { NotTheDirectory } from "./encoding.ts";

/** One line of the table: its cells, and the line of the file that it begins on. */
export interface Line {
  number: number;
  cells: string[];
}

/** Raised where a quote is not closed: what follows can't be told apart any more. */
export class BrokenQuote extends Error {
  readonly line: number;
  constructor(line: number) {
    super("a quotation mark is not closed, or stands inside a value");
    this.line = line;
  }
}

/** The longest line that is believed, in characters. A line of the directory has about 500. */
const longest = 50_000;

/**
 * The table's lines as cells, read as a stream. Tabs separate them if the first line has a tab, else commas (RFC 4180).
 * Empty lines are passed over.
 *
 * @throws BrokenQuote
 */
export async function* readTable(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  const { first, all } = await peek(pieces);
  const tabs = first.includes("\t");
  const lines: Line[] = [];
  let ended = 0;
  const keep = (cells: string[], context: { lines: number }) => {
    const breaks = cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    lines.push({ number: context.lines - breaks, cells: tabs ? cells.map(unquoted) : cells });
    ended = context.lines;
    return null; // The parser itself holds nothing.
  };
  const parser = parse({
    delimiter: tabs ? "\t" : ",",
    quote: tabs ? null : '"',
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    max_record_size: longest,
    skip_empty_lines: true,
    on_record: keep as never,
  });
  let fault: unknown;
  parser.on("error", (error) => (fault = error)).resume();
  const failure = () => {
    if (!(fault instanceof CsvError)) return fault;
    return tabs
      ? new NotTheDirectory(`Line ${ended + 1} is longer than ${longest} characters: this is not the directory's text file.`)
      : new BrokenQuote(ended + 1);
  };

  for await (const piece of all) {
    await new Promise<unknown>((done) => parser.write(piece, done));
    yield* lines.splice(0);
    if (fault) throw failure();
  }
  await new Promise<unknown>((done) => parser.end(done));
  yield* lines.splice(0);
  if (fault) throw failure();
}

/** A spreadsheet that saves tab-separated text puts quotes around values with a comma in them. */
function unquoted(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** The first line, and all of the text again. */
async function peek(pieces: AsyncIterable<string>): Promise<{ first: string; all: AsyncIterable<string> }> {
  const source = pieces[Symbol.asyncIterator]();
  let start = "";
  while (!start.includes("\n") && start.length <= longest) {
    const { value, done } = await source.next();
    if (done) break;
    start += value;
  }
  async function* all() {
    yield start;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  return { first: start.split("\n", 1)[0]!, all: all() };
}
