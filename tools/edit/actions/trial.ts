import { copyFileSync, linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Problem } from "../../../src/editorial/explain/problem.ts";
import { readContent, type Reading } from "../../../src/editorial/readContent.ts";
import { filesBelow } from "../../../src/lib/files.ts";
import type { NewText } from "../../files/write.ts";
import { readingOf } from "./reading.ts";

/** Where a copy of the content is made, to be checked with the changes in it. */
const folder = "node_modules/.cache/liaison-desk";

/**
 * What would stop publishing if changes were saved, and does not now. The content itself is not touched: they are tried on a copy.
 *
 * @param now this moment in milliseconds since 1970 (UTC)
 */
export function newErrors(root: string, department: string, changes: NewText[], today: string, now: number): Promise<Problem[]> {
  const before = readingOf(root, department, { today, now });
  // Whoever looked before saving is not kept waiting a second time.
  if (last?.before !== before || !isDeepStrictEqual(last.changes, changes)) {
    last = { before, changes, errors: errorsAfter(root, department, changes, today, now, before) };
    last.errors.catch(() => (last = undefined));
  }
  return last.errors;
}

let last: { before: Promise<Reading>; changes: NewText[]; errors: Promise<Problem[]> } | undefined;

async function errorsAfter(
  root: string,
  department: string,
  changes: NewText[],
  today: string,
  now: number,
  before: Promise<Reading>,
): Promise<Problem[]> {
  const after = await readingWith(root, department, changes, today, now);
  const known = new Set(errorsIn(await before).map(sameProblem));
  return errorsIn(after).filter((problem) => !known.has(sameProblem(problem)));
}

/** What the check reads and finds once changes are saved, tried on a copy. */
export function readingWith(root: string, department: string, changes: NewText[], today: string, now: number): Promise<Reading> {
  return withChanges(root, department, changes, (copy) => readContent(copy, department, today, now));
}

const errorsIn = ({ problems }: Reading) => problems.filter(({ severity }) => severity === "error");

/** A problem that has only moved down a line is no new one. */
const sameProblem = ({ file, id, message }: Problem) => JSON.stringify([file, id, message]);

async function withChanges<T>(root: string, department: string, changes: NewText[], use: (copy: string) => Promise<T>): Promise<T> {
  mkdirSync(join(root, folder), { recursive: true });
  const copy = mkdtempSync(join(root, folder, "trial-"));
  try {
    const others = new Map(changes.map(({ path, after }) => [path, after]));
    const layers = [`content/${department}`, "content/common", "content/interface"];
    const paths = layers.flatMap((layer) => filesBelow(join(root, layer)).map((name) => `${layer}/${name}`));
    for (const path of [...paths, "content/default.yaml", "src/styles/tokens.css"])
      if (!others.has(path)) link(join(root, path), join(copy, path));
    for (const [path, after] of others) {
      if (after === undefined) continue;
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), after);
    }
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The same file at another place; a copy where the disk has no links. */
function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT") copyFileSync(from, to);
  }
}
