import { readEnglish } from "../../../src/editorial/read/record.ts";
import { forEachReference } from "../../../src/editorial/explain/shape.ts";
import { authorComponents } from "../../../src/schemas/components.ts";
import type { Collection } from "../../../src/schemas/index.ts";
import type { Draft } from "./draft.ts";
import { editFields } from "./fields.ts";
import type { Site } from "./site.ts";
import { Refusal } from "../../files/refusal.ts";

/** Lets what names a record by the name of its file name it by another: fields, and components in texts. */
export function inRecords(site: Site, draft: Draft, collection: Collection, from: string, to: string): void {
  const components = Object.entries(authorComponents).flatMap(([name, { of }]) => (of?.includes(collection) ? [name] : []));
  const inTexts = new RegExp(`(<(?:${components.join("|")}) of=["'])${from}(?=["'])`, "g");
  for (const file of site.tree.records) {
    const paths: PropertyKey[][] = [];
    if (!file.language) {
      const { schema, fields } = readEnglish(file);
      forEachReference(schema, fields, (refersTo, name, path) => refersTo === collection && name === from && paths.push(path));
    }
    const text = draft.text(file.path);
    if (text === undefined) continue;
    const named = components.length > 0 ? text.replace(inTexts, (_, before: string) => before + to) : text;
    const after =
      paths.length === 0 ? named : editFields({ ...file, text: named }, (fields) => paths.forEach((path) => setIn(fields, path, to)));
    if (after === text) continue;
    if (file.layer !== site.department)
      throw new Refusal(
        `${file.path} names “${from}”, and all departments share that file. Put a copy of it into content/${site.department}/ first.`,
      );
    draft.put(file.path, after);
    if (!file.language) draft.keepInStep(file);
  }
}

function setIn(fields: object, path: PropertyKey[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((inner, name) => (inner as Record<PropertyKey, unknown>)[name], fields);
  (parent as Record<PropertyKey, unknown>)[path.at(-1)!] = value;
}
