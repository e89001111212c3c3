import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { compare } from "./compare.ts";

/** Files that no one sees, and those that file managers and office programs leave behind. */
const hidden = /(^|\/)(\.|Thumbs\.db|desktop\.ini|~\$)/;

/** Files below a folder, as relative paths with forward slashes, in order. Hidden files and those of file managers are passed over. */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const list = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const name = below + entry.name;
      if (hidden.test(name)) continue;
      // The listing tells what each name is; only a link has to be followed.
      const kind = entry.isSymbolicLink() ? statSync(join(folder, name)) : entry;
      if (kind.isDirectory()) list(`${name}/`);
      else if (kind.isFile()) files.push(name);
    }
  };
  try {
    list("");
    return files.sort(compare);
  } catch {
    return [];
  }
}

/** Names of the folders that stand directly in a folder, in order. */
export function foldersIn(folder: string): string[] {
  return namesIn(folder, (entry) => entry.isDirectory());
}

/** Names of the files that stand directly in a folder, in order. */
export function filesIn(folder: string): string[] {
  return namesIn(folder, (entry) => entry.isFile());
}

function namesIn(folder: string, wanted: (entry: Dirent) => boolean): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => wanted(entry) && !hidden.test(entry.name))
      .map((entry) => entry.name)
      .sort(compare);
  } catch {
    return [];
  }
}
