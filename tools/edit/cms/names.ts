import { kinds, type Collection } from "../../../src/schemas/index.ts";
import { edited } from "./kinds.ts";

/** A record as the editor names it: one file a language, of every kind in one folder, whichever layer it stands in. */
export interface Name {
  collection: Collection;
  id: string;
  /** Undefined for the site's first. */
  language: string | undefined;
}

/** Between the folders of a name, as in pages/about/mission: the editor shows all records of a kind in one list. */
const folderSign = "--";

/** `pages/about--mission.es.json` */
export function pathOf({ collection, id, language }: Name): string {
  const file = id.replaceAll("/", folderSign) + (language === undefined ? "" : `.${language}`);
  return isSingle(collection) ? `${file}.json` : `${collection}/${file}.json`;
}

/** What a path names; undefined for one that names no record. */
export function nameOf(path: string): Name | undefined {
  const [, folder, stem = "", language] = /^(?:([a-z]+)\/)?([^/.]+)(?:\.([a-z]{2,3}))?\.json$/.exec(path) ?? [];
  const collection = folder ?? stem;
  if (!Object.hasOwn(kinds, collection) || isSingle(collection as Collection) !== (folder === undefined)) return undefined;
  return { collection: collection as Collection, id: stem.replaceAll(folderSign, "/"), language };
}

/** Where the editor shows the record of a content file; undefined for one that it does not show. */
export function editorAddress(file: string): string | undefined {
  const [, below = ""] = /^content\/[^/]+\/(.+?)(?:\.[a-z]{2,3})?\.(?:mdx|yaml)$/.exec(file) ?? [];
  const [folder = "", ...id] = below.split("/");
  const isOne = id.length === 0;
  const collection = edited.find((name) => isSingle(name) === isOne && (isOne ? name : kinds[name].folder) === folder);
  return collection && `/editor/#/collections/${isOne ? "_singletons" : collection}/entries/${isOne ? collection : id.join(folderSign)}`;
}

/** Whether a department has one file of the kind. */
export function isSingle(collection: Collection): boolean {
  return "single" in kinds[collection];
}
