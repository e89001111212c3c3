import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { compare } from "../../lib/compare.ts";
import { defaultLanguage } from "../../i18n/inLanguage.ts";
import { suggest } from "../explain/nearest.ts";
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

/**
 * The departments that there are, for whoever needs one of them.
 *
 * @throws Error with a sentence, if it is not among them
 */
export function knownDepartments(root: string, department: string): string[] {
  const departments = departmentsIn(root);
  if (departments.includes(department)) return departments;
  const known = departments.length > 0 ? suggest(department, departments) : "The folder content/ has no department yet.";
  if (department) throw new Error(`There is no department “${department}”. ${known}`);
  if (departments.length < 2) throw new Error(known);
  throw new Error(
    `Say which department is meant: ${departments.join(", ")}. Name it in ${defaultFile}, like: department: ${departments[0]}`,
  );
}

/** The languages that have a file of interface words, English first. */
export function languagesIn(root: string): string[] {
  const found = filesBelow(join(root, "content/interface")).flatMap((file) => file.match(/^([a-z]{2,3})\.yaml$/)?.[1] ?? []);
  return [...new Set([defaultLanguage, ...found.sort(compare)])];
}

/**
 * The languages of a department's site, in the order in which its file names them: in the first its own files are written. All that
 * there are while its file can't be read, which is told elsewhere.
 */
export function languagesOf(root: string, department: string): string[] {
  const { languages } = settings(root, department);
  const named = Array.isArray(languages) ? [...new Set(languages.filter(isTag))] : [];
  return named.length > 0 ? named : languagesIn(root);
}

/** Where a department's site is to stand, as its file says; undefined while that can't be read. */
export function siteAddressIn(root: string, department: string): string | undefined {
  const { url } = settings(root, department);
  return typeof url === "string" && URL.canParse(url) ? url : undefined;
}

function settings(root: string, department: string): { languages?: unknown; url?: unknown } {
  const path = join(root, "content", department, "department.yaml");
  try {
    return (parse(readFileSync(path, "utf8")) as { languages?: unknown; url?: unknown } | null) ?? {};
  } catch {
    return {};
  }
}

const isTag = (tag: unknown): tag is string => typeof tag === "string" && /^[a-z]{2,3}$/.test(tag);

/** Whether a tag names a language that people speak, whether a site has it or not. */
export function isLanguage(tag: string): boolean {
  return new Intl.DisplayNames(defaultLanguage, { type: "language", fallback: "none" }).of(tag) !== undefined;
}
