import { parse } from "yaml";
import { editYaml } from "../../files/yamlEdit.ts";
import { newlineOf } from "../../files/splice.ts";
import type { Values } from "./form.ts";
import { Refusal } from "../../files/refusal.ts";

/** A content file in its parts. Put together again, they are the file byte for byte. */
interface Parts {
  /** What stands before the fields: nothing, or the line of three hyphens. */
  open: string;
  fields: string;
  /** From the closing line of hyphens on, with the empty lines after it. */
  close: string;
  body: string;
  /** Empty lines at the end. */
  end: string;
}

function partsOf(text: string, ending: ".mdx" | ".yaml"): Parts | undefined {
  if (ending === ".yaml") return { open: "", fields: text, close: "", body: "", end: "" };
  const found = /^(\uFEFF?---[ \t]*\r?\n)((?:[\s\S]*?\r?\n)?)(---[ \t]*(?:\r?\n\s*|$))([\s\S]*?)(\s*)$/.exec(text);
  if (!found) return undefined;
  const [, open = "", fields = "", close = "", body = "", end = ""] = found;
  return { open, fields, close, body, end };
}

/** What a file says: its fields as they are written, and the text below them. Undefined if it can't be read. */
export function readParts(text: string, ending: ".mdx" | ".yaml"): { fields: Values; body: string } | undefined {
  const parts = partsOf(text, ending);
  if (!parts) return undefined;
  try {
    const fields: unknown = parse(parts.fields.replace(/^\uFEFF/, "")) ?? {};
    if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return undefined;
    return { fields: fields as Values, body: parts.body.replaceAll("\r\n", "\n") };
  } catch {
    return undefined;
  }
}

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
  if (ending === ".yaml") return fields;
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
