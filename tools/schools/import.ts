import { createReadStream, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { daysBetween } from "../../src/calendar/days.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { readContent } from "../../src/editorial/readContent.ts";
import { prepare } from "./apply.ts";
import { compareSchools, keeper, type Ours } from "./compare.ts";
import type { Layout } from "./layout.ts";
import { filesNaming } from "./naming.ts";
import { readDirectory } from "./read.ts";
import { sayBadLines, sayFindings } from "./say.ts";
import { writeAll } from "../files/write.ts";

/** What is asked of an import. */
export interface Request {
  /** The project's folder. */
  root: string;
  department: string;
  today: string;
  /** A directory of schools: the state's or the national one. */
  file: string;
  /** Apply what is found, instead of only showing it. */
  write: boolean;
}

/**
 * Compares a department's schools with a directory, and applies what it finds if asked to.
 * Gives what is to be said, and whether all went well. With one bad line in the file nothing is written.
 *
 * @throws Error, if the file or the content can't be read
 */
export async function importSchools({ root, department, today, file, write }: Request): Promise<{ said: string; ok: boolean }> {
  const { ours, namedIn } = await readOurs(root, department, today);
  const directory = basename(file);
  const { rows, bad, badCount, count, newest, layout, states } = await readDirectory(() => createReadStream(file), keeper(ours));
  if (badCount > 0) return { said: sayBadLines(bad, badCount, directory), ok: false };
  const home = new Set(ours.schools.flatMap(({ data }) => data.address?.state ?? []));
  if (home.size > 0 && ![...home].some((state) => states.has(state)))
    throw new Error(`${directory} has no school of ${[...home].join(" or ")}. It has those of ${[...states].join(", ")}.`);
  const age = newest ? daysBetween(newest, today) : undefined;
  if (!layout.confirms && age !== undefined && age > layout.tooOld) throw new Error(saidOfAge(directory, newest!, layout));

  const findings = compareSchools(rows, ours, { ...layout, newest });
  const { texts, byHand } = prepare(findings, department, today, layout, (path) => readFileSync(join(root, path), "utf8"));
  const said = [sayFindings(findings, { department, directory, rows: count, newest, namedIn, byHand })];
  const end = (sentence: string, ok = true) => ({ said: [...said, sentence].join("\n\n"), ok });

  if (age === undefined)
    said.push(`This file does not say how old it is (${layout.dated}), so it confirms nothing. Download it again, with all its columns.`);
  else if (age > layout.old) said.push(`What this file says is ${age} days old. Look for a newer one at ${layout.page}`);
  if (!layout.confirms) said.push("This directory comes out once a year: no school’s day of confirmation changes.");
  const files = `${texts.length} ${texts.length === 1 ? "file" : "files"}`;
  if (texts.length === 0) return end("There is nothing to write.");
  if (!write)
    return end(
      `Nothing was written. To change ${files}${layout.confirms ? ", the day of confirmation included" : ""}: npm run schools -- ${file} --write`,
    );
  if (age === undefined) return end("Nothing was written.", false);
  if (age > layout.tooOld) return end("A file that is more than a year old confirms nothing: nothing was written.", false);
  writeAll(root, texts);
  return end(`Written: ${files}. Look at the changes, then run: npm run check`);
}

/** What is said of a directory that is too old to be of any use. */
export function saidOfAge(directory: string, newest: string, { page }: Layout): string {
  return `${directory} ends on ${newest}. Download a newer one: ${page}`;
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
