import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../lib/compare.ts";
import { filesBelow, foldersIn } from "../../lib/files.ts";

/** Names the default department, in one line: department: oakville */
export const defaultFile = "content/default.yaml";

/** Names of the departments that have a folder, in order. */
export function departmentsIn(root: string): string[] {
  return foldersIn(join(root, "content")).filter((name) => name !== "common" && name !== "interface");
}

/**
 * The department that commands work on when none is named: the one that content/default.yaml names, or else the only one.
 * Empty if there is none, or if nothing says which of several.
 */
export function defaultDepartment(root: string): string {
  const file = join(root, defaultFile);
  const departments = departmentsIn(root);
  const named = existsSync(file) ? /^department:\s*["']?([a-z0-9-]+)/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  if (named && departments.includes(named)) return named;
  return departments.length === 1 ? departments[0]! : "";
}

/** The languages that have a file of interface words. English, in which everything is written first, leads. */
export function languagesIn(root: string): string[] {
  const found = filesBelow(join(root, "content/interface")).flatMap((file) => file.match(/^([a-z]{2,3})\.yaml$/)?.[1] ?? []);
  return ["en", ...found.filter((language) => language !== "en").sort(compare)];
}
