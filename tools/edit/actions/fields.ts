import { isDeepStrictEqual } from "node:util";
import { kinds, type Collection } from "../../../src/schemas/index.ts";
import { partsOf, valuesIn, type Values } from "../../files/parts.ts";
import { Refusal } from "../../files/refusal.ts";
import { editYaml } from "../../files/yamlEdit.ts";

/** A content file with fields. */
export interface FieldsFile {
  path: string;
  text: string;
  collection?: Collection;
}

/**
 * Changes the fields of a YAML file, or those between the two lines of three hyphens of an MDX file. All else stays as it is, byte for
 * byte.
 *
 * @param change gets what the fields say, to be changed in place
 * @throws Refusal if the fields can't be read, or can't be changed without touching others
 */
export function editFields({ path, text, collection }: FieldsFile, change: (fields: Values) => void): string {
  const parts = partsOf(text, path.endsWith(".mdx") ? ".mdx" : ".yaml");
  const from = parts && valuesIn(parts);
  if (!from) throw new Refusal(`The fields of ${path} can't be read. Mend them first: npm run check says how.`);
  const to = structuredClone(from);
  change(to);
  const kind = collection && kinds[collection];
  const order = kind ? ["translates", ...Object.keys(kind.facts), ...Object.keys(kind.words)] : Object.keys(to);
  const fields = editYaml(parts.fields, from, to, order);
  if (!isDeepStrictEqual(valuesIn({ ...parts, fields }), to))
    throw new Refusal(`${path} is written in a way that can't be changed here. Change it in a text editor; nothing was changed.`);
  return parts.open + fields + parts.close + parts.body + parts.end;
}

/** Gives fields other values; undefined takes one out. A new field goes where the kind's fields usually stand. */
export function setFields(file: FieldsFile, values: Values): string {
  return editFields(file, (fields) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) delete fields[name];
      else fields[name] = value;
    }
  });
}
