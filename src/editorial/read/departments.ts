import { join } from "node:path";
import { compare } from "../../lib/compare.ts";
import { filesBelow, foldersIn } from "../../lib/files.ts";

/** Names of the departments that have a folder, in order. */
export function departmentsIn(root: string): string[] {
  return foldersIn(join(root, "content")).filter((name) => name !== "common" && name !== "interface");
}

/** The languages that have a file of interface words. English, in which everything is written first, leads. */
export function languagesIn(root: string): string[] {
  const found = filesBelow(join(root, "content/interface")).flatMap((file) => file.match(/^([a-z]{2,3})\.yaml$/)?.[1] ?? []);
  return ["en", ...found.filter((language) => language !== "en").sort(compare)];
}
