import { visit, type Document } from "yaml";
import { quoted } from "./yamlLine.ts";

/** Control signs, which nobody sees. Tabs and the ends of lines are none; signs that part lines in some programs only are. */
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]/g;

/** What old Windows programs meant by some of them: quotes, dashes, three dots. */
const meant: Record<string, string> = { "\x85": "…", "\x91": "‘", "\x92": "’", "\x93": "“", "\x94": "”", "\x96": "–", "\x97": "—" };

const name = (sign: string) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
const withoutControls = (text: string) => text.replace(control, (sign) => meant[sign] ?? " ");

/** The first control sign of each line that has one: where it stands, counted from 1, its name (U+000B), and the line without. */
export function controlsInLines(lines: readonly string[]): { line: number; column: number; sign: string; fix: string }[] {
  return lines.flatMap((text, index) => {
    const [sign] = text.match(control) ?? [];
    return sign ? [{ line: index + 1, column: text.indexOf(sign) + 1, sign: name(sign), fix: withoutControls(text) }] : [];
  });
}

/** Values in quotes that make a control sign of an escape, like "\r": the offset and length of each, and the value as it can stand. */
export function controlsInValues(document: Document): { offset: number; length: number; sign: string; value: string }[] {
  const found: ReturnType<typeof controlsInValues> = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      const [sign] = typeof value === "string" ? (value.match(control) ?? []) : [];
      if (sign && range)
        found.push({
          offset: range[0],
          length: range[1] - range[0],
          sign: name(sign),
          value: quoted(withoutControls(String(value)).trim()),
        });
    },
  });
  return found;
}

/** What is said of a control sign. */
export function explainControl(sign: string): string {
  return `There is a control sign (${sign}) in this line. Nobody sees it, and other programs stumble over it: it comes from Word or an old program.`;
}
