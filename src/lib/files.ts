import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { compare } from "./compare.ts";

/** Files that no one sees, and those that file managers and office programs leave behind. */
const hidden = /(^|\/)(\.|Thumbs\.db|desktop\.ini|~\$)/;

/** Files below a folder, as relative paths with forward slashes, in order. Hidden files and those of file managers are passed over. */
export function filesBelow(folder: string): string[] {
  try {
    return (readdirSync(folder, { recursive: true }) as string[])
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => !hidden.test(name) && statSync(join(folder, name)).isFile())
      .sort(compare);
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
