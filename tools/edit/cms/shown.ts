import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listTree, type ContentFile, type Tree } from "../../../src/editorial/read/tree.ts";
import type { Desk } from "../desk/routes.ts";
import { assetPath } from "./form.ts";
import { edited } from "./kinds.ts";
import { pathOf } from "./names.ts";
import { baseOf, formsOf, type RecordFiles } from "./record.ts";

/** A file as the editor sees it. Records are JSON, whatever they are on the disk; drawings and pictures are what they are. */
export interface Shown {
  path: string;
  /** Changes whenever what the editor sees of it changes. */
  sha: string;
  size: number;
  /** Of a record. */
  text?: string;
  /** Of a drawing or picture: where it is on the disk, from the project's folder. */
  file?: string;
}

const shaOf = (content: string | Uint8Array) => createHash("sha1").update(content).digest("hex");

/** Everything the editor shows of a department: its own files and the common ones that they do not replace. */
export function shownFiles({ root, department }: Desk): Map<string, Shown> {
  const tree = listTree(root, department);
  const shown = new Map<string, Shown>();
  for (const files of recordsOf(tree, department).values()) {
    for (const file of shownOf(files, tree.languages, root)) shown.set(file.path, file);
  }
  for (const asset of tree.assets) {
    const bytes = readFileSync(join(root, asset.path));
    const path = assetPath(`${asset.kind}s`, asset.name).slice(1);
    // The department's takes the place of the common one: its files come last.
    shown.set(path, { path, sha: shaOf(bytes), size: bytes.length, file: asset.path });
  }
  return shown;
}

/** What was made of a record's files, by the path of the one with the facts: of all files only those that have changed are read anew. */
const lastShown = new Map<string, { texts: string[]; shown: Shown[] }>();

function shownOf(files: RecordFiles, languages: string[], root: string): Shown[] {
  const { path: key, collection, id } = baseOf(files);
  const texts = [languages.join(), ...[...files.values()].map(({ text }) => text)];
  const last = lastShown.get(key);
  if (last && isDeepStrictEqual(last.texts, texts)) return last.shown;
  const shown = [...(formsOf(files, languages, root) ?? [])].map(([language, form]) => {
    const text = JSON.stringify(form);
    return {
      path: pathOf({ collection, id, language: language === languages[0] ? undefined : language }),
      sha: shaOf(text),
      size: Buffer.byteLength(text),
      text,
    };
  });
  lastShown.set(key, { texts, shown });
  return shown;
}

/** The records of a department by the path of their first form. */
export function recordsOf(tree: Tree, department: string): Map<string, RecordFiles> {
  const records = new Map<string, RecordFiles>();
  const bases = tree.records.filter(({ language, collection }) => language === undefined && edited.includes(collection));
  for (const file of bases)
    if (file.layer === department || !records.has(keyOf(file))) records.set(keyOf(file), new Map([[file.writtenIn, file]]));
  for (const file of tree.records) {
    const record = file.language ? records.get(keyOf(file)) : undefined;
    if (record && baseOf(record).layer === file.layer) record.set(file.writtenIn, file);
  }
  return records;
}

/** The path of the first form of a record. */
export const keyOf = ({ collection, id }: Pick<ContentFile, "collection" | "id">) => pathOf({ collection, id, language: undefined });
