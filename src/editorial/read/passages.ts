import { kinds } from "../../schemas/index.ts";
import { lineAndColumn } from "../explain/lineAndColumn.ts";
import { forEachPlainText } from "../explain/shape.ts";
import type { Source } from "../explain/source.ts";
import type { Passage } from "./prose.ts";
import type { ReadRecord } from "./record.ts";

/** Fields that name a thing. */
const labels = ["title", "name", "short", "door", "unit", "app", "keyword"];

/** All that readers read of a record, in its order. Names for the search are none of it. */
export function passagesOf({ file, schema, fields, body }: ReadRecord): Passage[] {
  const passages: Passage[] = [];
  forEachPlainText(schema, fields, (text, path) => {
    const [field] = path;
    if (field === "aliases" || !(String(field) in kinds[file.collection].words)) return;
    passages.push({ text, at: path, label: labels.includes(String(path.at(-1))) });
  });
  return [...passages, ...body];
}

/** Where a place in a passage stands in the file: for a field the field, for a text the line. */
export function placeIn({ at, text }: Passage, offset: number, source: Source): { line: number; column: number } {
  if (typeof at !== "number") return source.place(at);
  return { line: at + lineAndColumn(text, offset).line - 1, column: 1 };
}
