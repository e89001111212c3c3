import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { compare } from "./problem.ts";

/** Files that no one sees, and those that file managers and office programs leave behind. */
const hidden = /(^|\/)(\.|Thumbs\.db|desktop\.ini|~\$)/;

/** Names of the departments that have a folder, in order. */
export function departmentsIn(root: string): string[] {
  return foldersIn(join(root, "content")).filter((name) => name !== "common" && name !== "interface");
}

/** The languages that have a file of interface words. English, in which everything is written first, leads. */
export function languagesIn(root: string): string[] {
  const found = filesBelow(join(root, "content/interface")).flatMap((file) => file.match(/^([a-z]{2,3})\.yaml$/)?.[1] ?? []);
  return ["en", ...found.filter((language) => language !== "en").sort(compare)];
}

/** Small letters, digits and hyphens from any name. */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

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

function foldersIn(folder: string): string[] {
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
