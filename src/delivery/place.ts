import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../lib/files.ts";
import { buildFile } from "./buildRecord.ts";

/** Where a department's site stands in dist/. */
export interface Place {
  /** What is shown. */
  shown: string;
  /** What is being made. */
  fresh: string;
  /** What was shown, while the new one takes its place. */
  last: string;
}

/** Where the site of a department stands, and its next one while it is made. */
export function placeOf(root: string, department: string): Place {
  const at = (name: string) => join(root, "dist", name);
  return { shown: at(department), fresh: at(`.${department}-new`), last: at(`.${department}-last`) };
}

/**
 * Makes room for a build, and tidies up after one that was stopped: if it was stopped just between taking the last site away and putting
 * the new one there, the last one is put back.
 *
 * @returns what is to be said of that, if anything
 */
export function prepare({ shown, fresh, last }: Place): string | undefined {
  mkdirSync(join(shown, ".."), { recursive: true });
  const stopped = existsSync(last) && !existsSync(shown);
  if (stopped) renameSync(last, shown);
  for (const folder of [fresh, last]) rmSync(folder, { recursive: true, force: true });
  return stopped ? "An earlier build was stopped while it replaced the last site, which is back now." : undefined;
}

/** Puts the new site in the place of the last one. */
export function replace({ shown, fresh, last }: Place): void {
  if (existsSync(shown)) renameSync(shown, last);
  renameSync(fresh, shown);
  rmSync(last, { recursive: true, force: true });
}

/**
 * Files that a finished site must have and that are missing or cut off. An error while writing ends the build; this is for what no
 * program has reported.
 *
 * @param languages the first stands at the root
 */
export function incomplete(folder: string, [, ...others]: string[]): string[] {
  const needed = [
    "index.html",
    "404.html",
    "answers.json",
    "offline.json",
    "sw.js",
    buildFile,
    ...others.map((language) => `${language}/index.html`),
  ];
  const files = new Set(filesBelow(folder));
  const isCutOff = (file: string) => {
    const text = readFileSync(join(folder, file), "utf8").trimEnd();
    return file.endsWith(".html") ? !text.endsWith("</html>") : !/[}\]]$/.test(text);
  };
  return [
    ...needed.filter((file) => !files.has(file)),
    ...[...files].filter((file) => /(\.html|^[a-z]+\.json)$/.test(file)).filter(isCutOff),
  ];
}
