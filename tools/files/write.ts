import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal } from "./refusal.ts";

/** What stands in a file: text, or the bytes of a picture. Undefined: there is no file. */
export type Contents = string | Uint8Array | undefined;

/** A file to be written or deleted: what is to stand in it, and what stood in it when it was read. */
export interface NewText {
  path: string;
  before: Contents;
  after: Contents;
}

/**
 * Writes all of the files or none. Everything is first put into hidden files beside its place; only when all of them
 * are there do they take their places. If one can't, those that did are put back.
 *
 * @param rename puts a hidden file into its place
 * @throws Refusal with one sentence; then nothing has changed
 */
export function writeAll(root: string, texts: NewText[], rename: (from: string, to: string) => void = renameSync): void {
  for (const { path, before } of texts)
    if (!same(read(join(root, path)), before))
      throw new Refusal(`${path} was changed by someone else meanwhile. Nothing was written; look at it and try again.`, { status: 409 });
  const waiting = texts.map(({ path, after }) => ({
    place: join(root, path),
    hidden: join(root, dirname(path), `.${basename(path)}.new`),
    after,
  }));
  const [hiddenFiles, done]: [string[], NewText[]] = [[], []];
  try {
    for (const { hidden, after } of waiting) {
      if (after === undefined) continue;
      mkdirSync(dirname(hidden), { recursive: true });
      hiddenFiles.push(hidden);
      writeFileSync(hidden, after);
    }
    waiting.forEach(({ hidden, place, after }, index) => {
      if (after === undefined) rmSync(place);
      else rename(hidden, place);
      done.push(texts[index]!);
    });
  } catch (error) {
    for (const { path, before } of done) {
      if (before === undefined) rmSync(join(root, path), { force: true });
      else writeFileSync(join(root, path), before);
    }
    throw new Refusal(`Nothing was written: ${reasonOf(error)}`, { cause: error });
  } finally {
    for (const hidden of hiddenFiles) rmSync(hidden, { force: true });
  }
}

function read(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

function same(now: Buffer | undefined, before: Contents): boolean {
  if (now === undefined || before === undefined) return now === before;
  return now.equals(Buffer.from(before as Uint8Array));
}

const reasons: Record<string, string> = {
  ENOSPC: "the disk is full. Make room, then try again.",
  EDQUOT: "the disk is full. Make room, then try again.",
  EACCES: "this account may not write there. Ask who looks after this computer.",
  EPERM: "this account may not write there. Is the file open in another program?",
  EBUSY: "the file is open in another program. Close it there, then try again.",
  EROFS: "the disk can only be read.",
};

function reasonOf(error: unknown): string {
  const { code = "" } = error as NodeJS.ErrnoException;
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
