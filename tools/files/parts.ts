import { parse } from "yaml";

/** Fields with their values, as a file holds them. */
export type Values = Record<string, unknown>;

/** A content file in its parts. Put together again, they are the file byte for byte. */
export interface Parts {
  /** What stands before the fields: the line of three hyphens in an .mdx file, and the mark that Windows puts before a text. */
  open: string;
  fields: string;
  /** From the closing line of hyphens on, with the empty lines after it. */
  close: string;
  body: string;
  /** Empty lines at the end. */
  end: string;
}

/** The parts of a file; undefined if its fields do not stand between two lines of hyphens, as they must in .mdx. */
export function partsOf(text: string, ending: ".mdx" | ".yaml"): Parts | undefined {
  const pattern =
    ending === ".yaml"
      ? /^(\uFEFF?)([\s\S]*)()()()$/
      : /^(\uFEFF?---[ \t]*\r?\n)((?:[\s\S]*?\r?\n)?)(---[ \t]*(?:\r?\n\s*|$))([\s\S]*?)(\s*)$/;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [, open = "", fields = "", close = "", body = "", end = ""] = found;
  return { open, fields, close, body, end };
}

/** What the fields of a file say; undefined if they can't be read. */
export function valuesIn({ fields }: Parts): Values | undefined {
  try {
    const values: unknown = parse(fields) ?? {};
    return typeof values === "object" && values !== null && !Array.isArray(values) ? (values as Values) : undefined;
  } catch {
    return undefined;
  }
}
