import { isAlias, isNode, isScalar, visit, type Document } from "yaml";
import { indentOf, parts, quoted, type YamlTrouble } from "./yamlLine.ts";

/** A trap, with its line written so that YAML reads on past it: other problems are found in the same run. */
export interface YamlTrap extends YamlTrouble {
  /** As long as the line itself. */
  readable: string;
}

/**
 * Finds what YAML's own messages explain badly, or what it lets pass: tabs, curly quotes, signs that mean something.
 *
 * @param first the number of the first of the lines
 */
export function findTraps(lines: readonly string[], first: number): YamlTrap[] {
  let above = "";
  const begin = lines.findIndex((text) => text.trim() !== "" && !text.trimStart().startsWith("#"));
  return lines.flatMap((text, index) => {
    const trap =
      findTab(text, first + index, above) ??
      findNoBreak(text, first + index) ??
      (index === begin ? findShift(text, first + index, lines[index + 1]) : undefined) ??
      findSign(text, first + index);
    if (text.trim() !== "") above = trap?.fix ?? text;
    return trap ?? [];
  });
}

function findTab(text: string, line: number, above: string): YamlTrap | undefined {
  const [white] = text.match(/^[ \t]*/)!;
  if (!white.includes("\t")) return undefined;
  const rest = text.slice(white.length);
  const isEntry = (of: string) => of.trimStart().startsWith("- ");
  const deeper = /:\s*$/.test(above) || (isEntry(above) && !isEntry(rest));
  const fix = " ".repeat(indentOf(above) + (deeper ? 2 : 0)) + rest;
  return {
    line,
    column: white.indexOf("\t") + 1,
    message: "This line begins with a tab. YAML allows only spaces there.",
    fix,
    readable: white.replaceAll("\t", " ") + rest,
  };
}

/** Word writes spaces at which no line breaks: YAML takes them for letters. */
function findNoBreak(text: string, line: number): YamlTrap | undefined {
  const [start] = text.match(/^[ \u00a0\u202f]*(?:-[ \u00a0\u202f]+)?(?:[\w-]+:[ \u00a0\u202f]*)?/) ?? [""];
  const column = start.search(/[\u00a0\u202f]/) + 1;
  if (column === 0) return undefined;
  const fix = start.replace(/[\u00a0\u202f]/g, " ") + text.slice(start.length);
  return { line, column, message: "There is a space here that Word writes and YAML does not read (U+00A0).", fix, readable: fix };
}

/** The first field stands at the beginning of its line: those below it would belong to another group. */
function findShift(text: string, line: number, below = ""): YamlTrap | undefined {
  if (!/^ +[\w-]+:/.test(text) || !/^[\w-]+:/.test(below)) return undefined;
  const fix = text.trimStart();
  return { line, column: 1, message: "The first field stands further in than the others.", fix, readable: fix };
}

function findSign(text: string, line: number): YamlTrap | undefined {
  const { start = "", value = "" } = parts(text) ?? {};
  const at = { line, column: start.length + 1 };
  if (/^[“”„][^“”„]*[“”"]$|^‘[^‘’]*’$|^"[^"]*[“”]$/.test(value)) {
    const inner = value.slice(1, -1);
    return {
      ...at,
      message: "Curly quotes can't enclose a value.",
      fix: start + quoted(inner),
      readable: `${start}"${inner.replace(/["\\]/g, "'")}"`,
    };
  }
  const sign = value.match(/^[*&!%@`]/)?.[0];
  if (sign)
    return {
      ...at,
      message: `A value can't begin with “${sign}” unless it stands in quotes.`,
      fix: start + quoted(value),
      readable: `${start}x${value.slice(1)}`,
    };
  return undefined;
}

/** The offset of the first value that YAML reads as a reference, or as a name that is a group: neither makes a field. */
export function findUnusable(document: Document): number | undefined {
  let offset: number | undefined;
  const found = (node: unknown) => {
    offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    return visit.BREAK;
  };
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && typeof key.value !== "object" ? undefined : found(key)),
    Alias: (_, node) => (isAlias(node) ? found(node) : undefined),
  });
  return offset;
}

/** What to say of such a value. */
export function explainUnusable(text: string, line: number, column: number): YamlTrouble {
  const { start = "", value = "" } = parts(text) ?? {};
  const [word] = text.slice(column - 1).match(/^\*[^\s,\]}]*/) ?? [];
  const at = word ? column : start.length + 1;
  const fix = word ? text.slice(0, column - 1) + quoted(word) + text.slice(column - 1 + word.length) : start + quoted(value || text.trim());
  return { line, column: at, message: `A value can't begin with “${text[at - 1] ?? ""}” unless it stands in quotes.`, fix };
}
