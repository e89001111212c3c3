import { readFileSync } from "node:fs";
import { CsvError, parse } from "csv-parse/sync";
import { slug } from "../../src/lib/slug.ts";
import { phoneNumber } from "../../src/schemas/phone.ts";
import { WrongAnswers, type Answers } from "./answers.ts";

/** Where the directory of all public schools of the country is published. */
const directoryPage = "https://nces.ed.gov/ccd/files.asp";

/** The columns that must be there, as the Common Core of Data calls them. */
const needed = ["NCESSCH", "SCH_NAME", "LSTREET1", "LCITY", "LSTATE", "LZIP", "PHONE", "GSLO", "GSHI", "LEAID"] as const;
type Row = Record<(typeof needed)[number], string> & {
  LEA_NAME?: string;
  SCHOOL_YEAR?: string;
  WEBSITE?: string;
  UPDATED_STATUS_TEXT?: string;
};

/** Whether a text is a school directory of the National Center for Education Statistics: its first line names the column of the code. */
export function isNational(text: string): boolean {
  return /(^|[,"])NCESSCH([,"]|$)/i.test(text.slice(0, text.indexOf("\n") + 1));
}

/**
 * The schools of a place in the national directory, those that are closed left out.
 *
 * @param wanted the city's name, or none for all of the state; the state's two letters
 * @param today YYYY-MM-DD: a directory of three years ago is too old
 * @throws WrongAnswers with one sentence
 */
export function readNational(text: string, wanted: { city: string | undefined; state: string }, today: string): Row[] {
  if (!isNational(text))
    throw new WrongAnswers(
      "The schools file has another layout: its first line lacks NCESSCH. Download the directory of the Common Core of Data as CSV.",
    );
  const rows = rowsOf(text);
  const missing = needed.filter((name) => rows[0] && !(name in rows[0]));
  if (missing.length > 0)
    throw new WrongAnswers(`The schools file has another layout: it lacks ${missing.join(", ")}. Download it with all its columns.`);
  const year = Number(/^\d{4}/.exec(rows[0]?.SCHOOL_YEAR ?? "")?.[0] ?? 0);
  if (year && Number(today.slice(0, 4)) - year > 3)
    throw new WrongAnswers(`The schools file is of ${rows[0]!.SCHOOL_YEAR}. Download a newer one.`);
  const inState = rows.filter((row) => row.LSTATE === wanted.state);
  if (inState.length === 0)
    throw new WrongAnswers(
      `The schools file has no school of ${wanted.state}. It has those of ${[...new Set(rows.map((row) => row.LSTATE))].join(", ")}.`,
    );
  const here = inState.filter((row) => !wanted.city || row.LCITY.toLowerCase() === wanted.city.toLowerCase());
  if (here.length === 0)
    throw new WrongAnswers(
      `The schools file has no school in ${wanted.city}. It has: ${[...new Set(inState.map((row) => row.LCITY))].sort().slice(0, 12).join(", ")}.`,
    );
  return here.filter((row) => !/closed|inactive|future/i.test(row.UPDATED_STATUS_TEXT ?? ""));
}

/** @throws WrongAnswers if the file is not whole: a quote that does not close, a line with other columns */
function rowsOf(text: string): Row[] {
  try {
    return parse(text, {
      bom: true,
      trim: true,
      columns: (names: string[]) => names.map((name) => name.toUpperCase()),
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"]);
    throw new WrongAnswers(
      `The schools file can't be read${line ? ` at line ${line}` : ""}: it is cut off there, or was changed by another program. Download it again as CSV.`,
    );
  }
}

/** The files of a department's schools and their districts, from its directory; without one, a made-up school in their place. */
export function schoolFiles({ schools, place, county, state }: Answers, today: string): Map<string, string> {
  const files = new Map<string, string>();
  if (!schools) {
    files.set("schools/example-school.mdx", "---\nname: Example School\nlevel: high\nsample: true\n---\n");
    return files;
  }
  for (const row of readNational(readFileSync(schools, "utf8"), { city: county ? place : undefined, state: state.code }, today)) {
    const name = asSaid(row.SCH_NAME);
    const district = row.LEA_NAME ? slug(row.LEA_NAME) : undefined;
    if (district)
      files.set(
        `organizations/${district}.yaml`,
        `kind: district\nsource: ${directoryPage}\nread: ${today}\nname: ${quoted(asSaid(row.LEA_NAME!))}\n`,
      );
    files.set(`schools/${freeName(slug(name), files)}.mdx`, schoolFile(row, name, district, today));
  }
  return files;
}

function freeName(name: string, files: ReadonlyMap<string, string>): string {
  let free = name;
  for (let number = 2; files.has(`schools/${free}.mdx`); number++) free = `${name}-${number}`;
  return free;
}

/** The file of one school: what the directory says of it. */
function schoolFile(row: Row, name: string, district: string | undefined, today: string): string {
  const phone = phoneNumber().safeParse(row.PHONE);
  const low = grade(row.GSLO);
  const high = grade(row.GSHI);
  return [
    "---",
    `name: ${quoted(name)}`,
    `level: ${levelOf(low, high)}`,
    ...(district ? [`district: ${district}`] : []),
    "address:",
    `  street: ${quoted(asSaid(row.LSTREET1))}`,
    `  city: ${quoted(asSaid(row.LCITY))}`,
    `  state: ${row.LSTATE}`,
    ...(/^\d{5}/.test(row.LZIP) ? [`  zip: "${row.LZIP.slice(0, 5)}"`] : []),
    ...(phone.success ? [`phone: ${phone.data}`] : []),
    ...(low && high ? [`grades: ${low === high ? quoted(low) : `${low}-${high}`}`] : []),
    `nces: "${row.NCESSCH}"`,
    `source: ${directoryPage}`,
    `read: ${today}`,
    "---",
    "",
  ].join("\n");
}

/** A grade as schools write it: K for KG, 6 for 06; undefined where there is none. */
function grade(text: string): string | undefined {
  if (text === "PK" || text === "KG") return text === "PK" ? "PK" : "K";
  return /^\d{1,2}$/.test(text) ? String(Number(text)) : undefined;
}

function levelOf(low: string | undefined, high: string | undefined): string {
  const [from, to] = [Number(low), Number(high)].map((number) => (Number.isNaN(number) ? 0 : number)) as [number, number];
  if (to > 8) return from >= 6 ? "high" : "k-12";
  if (high === "PK") return "preschool";
  return from >= 5 ? "middle" : to > 0 || high === "K" ? "elementary" : "special";
}

/** Names in capitals, as some states send them, written as people do. */
function asSaid(text: string): string {
  return text === text.toUpperCase()
    ? text.toLowerCase().replace(/(^|[\s\-/.(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : text;
}

/** A text that YAML would take for something else, in quotes. */
function quoted(text: string): string {
  return /^[A-Za-z][\w .’-]*$/.test(text) && !/^(yes|no|on|off|true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}
