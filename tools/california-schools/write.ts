import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file to be written: its new text, and the text it had when it was read (undefined: it must not exist yet). */
export interface NewText {
  path: string;
  before: string | undefined;
  after: string;
}

/**
 * Writes all of the files or none. Every text is first put into a hidden file beside its place; only when all of them
 * are there do they take their places. If one can't, those that did are put back.
 *
 * @param rename puts a hidden file into its place
 */
export function writeAll(root: string, texts: NewText[], rename: (from: string, to: string) => void = renameSync): void {
  for (const { path, before } of texts) {
    const now = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
    if (now !== before) throw new Error(`${path} was changed while this ran. Nothing was written; run the command again.`);
  }
  const waiting = texts.map(({ path, after }) => ({
    place: join(root, path),
    hidden: join(root, dirname(path), `.${basename(path)}.new`),
    after,
  }));
  const done: NewText[] = [];
  try {
    for (const { hidden, after } of waiting) writeFileSync(hidden, after);
    waiting.forEach(({ hidden, place }, index) => {
      rename(hidden, place);
      done.push(texts[index]!);
    });
  } catch (error) {
    for (const { path, before } of done) {
      if (before === undefined) rmSync(join(root, path), { force: true });
      else writeFileSync(join(root, path), before);
    }
    throw new Error(`Nothing was written: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    for (const { hidden } of waiting) rmSync(hidden, { force: true });
  }
}
