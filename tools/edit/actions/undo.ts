import { createHash } from "node:crypto";
import { mkdirSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesIn } from "../../../src/lib/files.ts";
import { writeAll, type Contents, type NewText } from "../../files/write.ts";
import { Refusal } from "../../files/refusal.ts";

/** Where earlier bytes are kept, to be put back: beside what npm keeps, so that nothing of it is published or handed on. */
const folder = "node_modules/.cache/liaison-desk/undo";
/** So many steps are kept; what is older is in the project's history. */
const kept = 50;

/** Something that was done, and can be undone. */
export interface Step {
  /** Counts up: 000001. */
  id: string;
  /** When, as an ISO time. */
  at: string;
  /** What was done, in words. */
  what: string;
  paths: string[];
}

interface Kept extends Omit<Step, "id" | "paths"> {
  files: { path: string; before: string | null; after: string }[];
}

/**
 * Writes all changes or none, and keeps what stood there before.
 *
 * @param at an ISO time
 * @returns the step, to be undone
 * @throws Error with one sentence; then nothing has changed
 */
export function save(root: string, what: string, changes: NewText[], at: string): Step {
  if (changes.length === 0) throw new Refusal("There is nothing to change: it stands there already.");
  const earlier = steps(root);
  const id = String(Number(earlier.at(-1)?.id ?? 0) + 1).padStart(6, "0");
  const record: Kept = {
    at,
    what,
    files: changes.map(({ path, before, after }) => ({
      path,
      before: before === undefined ? null : Buffer.from(before as Uint8Array).toString("base64"),
      after: sumOf(after),
    })),
  };
  const file = join(root, folder, `${id}.json`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(record));
    writeAll(root, changes);
  } catch (error) {
    rmSync(file, { force: true });
    if (["ENOSPC", "EDQUOT"].includes((error as NodeJS.ErrnoException).code ?? ""))
      throw new Refusal("Nothing was written: the disk is full. Make room, then try again.", { cause: error });
    throw error;
  }
  for (const { id: old } of earlier.slice(0, -(kept - 1))) rmSync(join(root, folder, `${old}.json`), { force: true });
  return { id, at, what, paths: changes.map(({ path }) => path) };
}

/** What can be undone, the newest last. */
export function steps(root: string): Step[] {
  return filesIn(join(root, folder))
    .filter((name) => /^\d{6}\.json$/.test(name))
    .map((name) => {
      const { at, what, files } = recordAt(join(root, folder, name));
      return { id: name.slice(0, 6), at, what, paths: files.map(({ path }) => path) };
    });
}

/**
 * Puts back what stood there before the last step.
 * @throws Refusal if a file has been changed since: what someone else wrote is not lost
 */
export function undo(root: string, id: string): Step {
  const last = steps(root).at(-1);
  if (!last) throw new Refusal("There is nothing to undo.");
  if (last.id !== id) throw new Refusal(`Something else was done since: “${last.what}”. Undo that first.`);
  const file = join(root, folder, `${id}.json`);
  const changes = recordAt(file).files.map(({ path, before, after }) => {
    const now = existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined;
    if (sumOf(now) !== after) throw new Refusal(`${path} was changed since. Nothing was undone; change it in a text editor.`);
    return { path, before: now, after: before === null ? undefined : Buffer.from(before, "base64") };
  });
  writeAll(root, changes);
  rmSync(file, { force: true });
  return last;
}

function recordAt(file: string): Kept {
  return JSON.parse(readFileSync(file, "utf8")) as Kept;
}

/** Tells two contents apart. */
function sumOf(contents: Contents): string {
  return contents === undefined ? "" : createHash("sha256").update(contents).digest("hex");
}
