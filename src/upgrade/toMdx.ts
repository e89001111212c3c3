import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../lib/files.ts";
import { kinds } from "../schemas/index.ts";
import type { Kind } from "../schemas/kind.ts";

/** What became of the files. */
export interface Moved {
  /** New path of each file that was moved, from the project's folder. */
  moved: string[];
  /** What was left alone and why, in sentences. */
  left: string[];
}

const folders = new Set((Object.values(kinds) as Kind[]).filter(({ ending }) => ending === ".mdx").map(({ folder }) => folder));

/**
 * Moves the `.yaml` files of kinds that are `.mdx` files now: the fields stay as they are, byte for byte, between two lines of three
 * hyphens. A file is left alone if that would change what it says, or if something else has its new name.
 *
 * @param root the project's folder
 */
export function moveToMdx(root: string): Moved {
  const result: Moved = { moved: [], left: [] };
  for (const below of filesBelow(join(root, "content"))) {
    const [, folder = ""] = below.split("/");
    if (!/\.ya?ml$/i.test(below) || below.split("/").length < 3 || !folders.has(folder)) continue;
    const from = `content/${below}`;
    const to = from.replace(/\.ya?ml$/i, ".mdx");
    // As bytes: whatever letters the file holds come out as they went in.
    const text = fenced(readFileSync(join(root, from), "latin1"));
    if (text === undefined)
      result.left.push(`${from} has a line of three hyphens among its fields, or is not saved as UTF-8. Mend that first.`);
    else if (existsSync(join(root, to)) && readFileSync(join(root, to), "latin1") !== text)
      result.left.push(`${from} can't become ${to}: that file is there already. Keep one of the two.`);
    else {
      writeFileSync(join(root, to), text, "latin1");
      rmSync(join(root, from));
      result.moved.push(to);
    }
  }
  return result;
}

/** The fields between two lines of three hyphens; undefined if they can't stand there. */
function fenced(text: string): string | undefined {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const fields = text.replace(/^\xEF\xBB\xBF/, "").replace(/^---[ \t]*\r?\n/, "");
  if (fields.includes("\0") || /^---\s*$/m.test(fields)) return undefined;
  const end = fields === "" || fields.endsWith("\n") ? "" : newline;
  return `---${newline}${fields}${end}---${newline}`;
}
