import { partsOf, valuesIn } from "../../files/parts.ts";
import { editYaml } from "../../files/yamlEdit.ts";
import { newlineOf } from "../../files/splice.ts";
import type { Values } from "./form.ts";
import { Refusal } from "../../files/refusal.ts";

/** What a file says: its fields as they are written, and the text below them. Undefined if it can't be read. */
export function readParts(text: string, ending: ".mdx" | ".yaml"): { fields: Values; body: string } | undefined {
  const parts = partsOf(text, ending);
  if (!parts) return undefined;
  const fields = valuesIn(parts);
  return fields && { fields, body: parts.body.replaceAll("\r\n", "\n") };
}

/** What a file says and what it is to say. */
export interface Edited {
  from: Values;
  to: Values;
  body: string;
  /** Names of the fields in the order of their kind. */
  order: string[];
}

/** The file with other values and another text; what is the same stays byte for byte. */
export function editText(text: string, ending: ".mdx" | ".yaml", { from, to, body, order }: Edited): string {
  const parts = partsOf(text, ending);
  if (!parts) throw new Refusal("This file can't be read. Mend it first: npm run check says where.");
  const newline = newlineOf(text);
  const fields = editYaml(parts.fields, from, to, order);
  const written = mergedBody(parts.body, body.trim()).replaceAll("\n", newline);
  if (ending === ".yaml") return parts.open + fields;
  const [close, end] =
    parts.body === "" && written !== "" ? [parts.close.trimEnd() + newline + newline, newline] : [parts.close, parts.end];
  return parts.open + fields + close + written + end;
}

/** A new file. */
export function newText(ending: ".mdx" | ".yaml", values: Values, body: string, order: string[]): string {
  const fields = editYaml("", {}, values, order);
  return ending === ".yaml" ? fields : `---\n${fields}---\n${body.trim() === "" ? "" : `\n${body.trim()}\n`}`;
}

/** The new text, with every piece that says the same as before written as it was: editors write Markdown in ways of their own. */
function mergedBody(old: string, fresh: string): string {
  const before = old.replaceAll("\r\n", "\n");
  if (plain(before) === plain(fresh)) return before;
  const known = new Map(before.split(/\n{2,}/).map((piece) => [plain(piece), piece]));
  return fresh
    .split(/\n{2,}/)
    .map((piece) => known.get(plain(piece)) ?? piece)
    .join("\n\n");
}

const plain = (text: string) =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/^(\s*)[*+-] /gm, "$1- ")
    .replace(/[_*]/g, "*")
    .replace(/\s+/g, " ")
    .trim();
