import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { compare } from "../../lib/compare.ts";
import { defaultLanguage } from "../../i18n/inLanguage.ts";
import { filesBelow, foldersIn } from "../../lib/files.ts";

/** Names of the departments that have a folder, in order. */
export function departmentsIn(root: string): string[] {
  return foldersIn(join(root, "content")).filter((name) => name !== "common" && name !== "interface");
}

/** The languages that have a file of interface words, English first. */
export function languagesIn(root: string): string[] {
  const found = filesBelow(join(root, "content/interface")).flatMap((file) => file.match(/^([a-z]{2,3})\.yaml$/)?.[1] ?? []);
  return inOrder(found.sort(compare));
}

/**
 * The languages of a department's site, English first: those that its file names. All that there are while its file can't be
 * read, which is told elsewhere.
 */
export function languagesOf(root: string, department: string): string[] {
  const path = join(root, "content", department, "department.yaml");
  const { languages } = existsSync(path) ? settings(readFileSync(path, "utf8")) : {};
  return Array.isArray(languages) ? inOrder(languages.filter(isTag)) : languagesIn(root);
}

function settings(text: string): { languages?: unknown } {
  try {
    return (parse(text) as { languages?: unknown } | null) ?? {};
  } catch {
    return {};
  }
}

const isTag = (tag: unknown) => typeof tag === "string" && /^[a-z]{2,3}$/.test(tag);

const inOrder = (languages: string[]) => [...new Set([defaultLanguage, ...languages])];

/** Whether a tag names a language that people speak, whether a site has it or not. */
export function isLanguage(tag: string): boolean {
  return new Intl.DisplayNames(defaultLanguage, { type: "language", fallback: "none" }).of(tag) !== undefined;
}
