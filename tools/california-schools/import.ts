import { createReadStream, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { daysBetween } from "../../src/calendar/days.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { readContent } from "../../src/editorial/readContent.ts";
import { prepare } from "./apply.ts";
import { compareSchools, keeper, type Ours } from "./compare.ts";
import { filesNaming } from "./naming.ts";
import { directoryPage } from "./newFile.ts";
import { readDirectory } from "./read.ts";
import { sayBadLines, sayFindings } from "./say.ts";
import { writeAll } from "../files/write.ts";

export interface Request {
  /** The project's folder. */
  root: string;
  department: string;
  today: string;
  /** The state's public schools file. */
  file: string;
  /** Apply what is found, instead of only showing it. */
  write: boolean;
}

/** Days after which the file may be out of date, and after which it confirms nothing. */
const old = 120;
const tooOld = 365;

/**
 * Compares a department's schools with the state's public schools file, and applies what it finds if asked to.
 * Gives what is to be said, and whether all went well. With one bad line in the file nothing is written.
 *
 * @throws Error, if the file or the content can't be read
 */
export async function importSchools({ root, department, today, file, write }: Request): Promise<{ said: string; ok: boolean }> {
  const { ours, namedIn } = await readOurs(root, department, today);
  const directory = basename(file);
  const { rows, bad, badCount, count, newest } = await readDirectory(() => createReadStream(file), keeper(ours));
  if (badCount > 0) return { said: sayBadLines(bad, badCount, directory), ok: false };

  const findings = compareSchools(rows, ours);
  const { texts, byHand } = prepare(findings, department, today, (path) => readFileSync(join(root, path), "utf8"));
  const said = [sayFindings(findings, { department, directory, rows: count, newest, namedIn, byHand })];
  const end = (sentence: string, ok = true) => ({ said: [...said, sentence].join("\n\n"), ok });

  const age = newest ? daysBetween(newest, today) : undefined;
  if (age === undefined)
    said.push("This file does not say how old it is (LastUpDate), so it confirms nothing. Download it again, with all its columns.");
  else if (age > old) said.push(`The newest change in this file is ${age} days old. Look for a newer one at ${directoryPage}`);
  const files = `${texts.length} ${texts.length === 1 ? "file" : "files"}`;
  if (texts.length === 0) return end("There is nothing to write.");
  if (!write) return end(`Nothing was written. To change ${files}, the day of confirmation included: npm run schools -- ${file} --write`);
  if (age === undefined) return end("Nothing was written.", false);
  if (age > tooOld) return end("A file that is more than a year old confirms nothing: nothing was written.", false);
  writeAll(root, texts);
  return end(`Written: ${files}. Look at the changes, then run: npm run check`);
}

/** The department's schools, and what else the comparison needs. A school's file with mistakes must be mended first. */
async function readOurs(root: string, department: string, today: string): Promise<{ ours: Ours; namedIn: Map<string, string[]> }> {
  const { content, problems } = await readContent(root, department, today);
  const folder = `content/${department}/schools/`;
  const schools = content.entries.schools[content.languages[0]!]!.filter(({ file }) => file.startsWith(folder));
  const files = filesBelow(join(root, folder)).map((name) => folder + name);
  const unread = files.filter((path) => path.endsWith(".mdx") && !schools.some(({ file }) => file === path));
  const settings = content.entries.department[content.languages[0]!]![0]?.data;
  if (!settings) unread.push(`content/${department}/department.yaml`);
  if (unread.length > 0) {
    const first = problems.find(({ file, severity }) => severity === "error" && unread.includes(file));
    throw new Error(
      `Some files of ${department} have mistakes and can't be compared${first ? `, such as ${first.file}:${first.line}: ${first.message}` : `: ${unread.join(", ")}`}\nMend them first: npm run check`,
    );
  }
  const organizations = content.entries.organizations[content.languages[0]!]!.map(({ id, data }) => ({
    id,
    phone: data.phone,
    website: data.website,
  }));
  return { ours: { schools, organizations, bounds: settings?.bounds, today }, namedIn: filesNaming(content) };
}
