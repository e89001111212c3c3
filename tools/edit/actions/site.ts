import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clockAt } from "../../../src/calendar/zone.ts";
import { fieldsOf, readEnglish } from "../../../src/editorial/read/record.ts";
import { listTree, type ContentFile, type Tree } from "../../../src/editorial/read/tree.ts";
import { parse } from "yaml";
import type { Collection, Fields } from "../../../src/schemas/index.ts";
import { Refusal } from "../../files/refusal.ts";

/** What an action knows: the department's files as they are now, the day, and the department's clock. */
export interface Site {
  root: string;
  department: string;
  /** YYYY-MM-DD: the day that the check goes by. */
  today: string;
  /** What the department's clock shows, like 2026-11-26T10:42. */
  clock: string;
  tree: Tree;
  settings: Pick<Fields<"department">, "contact" | "time_zone" | "organization" | "own_page" | "name">;
}

/**
 * @param root the project's folder
 * @param now this moment in milliseconds since 1970 (UTC)
 * @throws Refusal if the department's own file can't be read
 */
export function openSite(root: string, department: string, today: string, now: number): Site {
  const tree = listTree(root, department);
  const path = `content/${department}/department.yaml`;
  try {
    const settings = parse(readFileSync(join(root, path), "utf8")) as Site["settings"];
    return { root, department, today, clock: clockAt(now, settings.time_zone), tree, settings };
  } catch (cause) {
    throw new Refusal(`${path} can't be read. Mend it first: npm run check says how.`, { cause });
  }
}

/** The English files of a kind that the site reads: the department's own take the place of common ones. */
export function filesOf(site: Site, collection: Collection): ContentFile[] {
  const found = new Map<string, ContentFile>();
  for (const file of site.tree.records) if (file.collection === collection && !file.language) found.set(file.id, file);
  return [...found.values()];
}

/**
 * The English file of a record.
 * @throws Refusal if there is none
 */
export function fileOf(site: Site, collection: Collection, id: string): ContentFile {
  const file = filesOf(site, collection).find((other) => other.id === id);
  if (!file) throw new Refusal(`There is no “${id}” in ${collection}/ any more. Go back to the desk and look again.`);
  return file;
}

/** The translations that stand beside an English file. */
export function translationsOf(site: Site, { collection, id, layer }: ContentFile): ContentFile[] {
  return site.tree.records.filter(
    (other) => other.language !== undefined && other.collection === collection && other.id === id && other.layer === layer,
  );
}

/**
 * The fields of a record, to be changed.
 * @throws Refusal if they hold a mistake: what can't be read can't be changed safely
 */
export function dataOf<C extends Collection>(collection: C, file: ContentFile): Fields<C> {
  const data = fieldsOf(collection, readEnglish(file));
  if (!data) throw new Refusal(`${file.path} holds a mistake. Mend it first: npm run check says how.`);
  return data;
}

/** The language in which the department first writes its files. */
export function leadOf(site: Site): string {
  return site.tree.languages[0]!;
}

/** The other languages of the site. */
export function otherLanguages(site: Site): string[] {
  return site.tree.languages.slice(1);
}
