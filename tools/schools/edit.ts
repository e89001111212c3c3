import { isDeepStrictEqual } from "node:util";
import { isCollection, isMap, isScalar, isSeq, parseDocument, Scalar, type Document, type Node, type YAMLMap } from "yaml";
import { schools } from "../../src/schemas/school.ts";
import { applied, endOf, lineEnd, newlineOf, pairOf, written, type KeyedPair, type Splice } from "../files/splice.ts";

/** What a field may be given. */
export type EditValue = string | number | { [name: string]: string };

/** A field that gets another value. */
export interface Edit {
  path: [string] | [string, string];
  value: EditValue;
}

/** Raised when a field can't be changed without touching something else. The message says what stands in the way. */
export class CantEdit extends Error {}

/** The order in which the fields of a school's file usually stand. */
const order: readonly string[] = Object.keys(schools.facts);
const addressOrder: readonly string[] = ["street", "city", "state", "zip"];
/** Values that are written in quotes even where YAML would not need them. */
const quoted = new Set(["street", "zip", "state_id", "nces"]);

/** Changes the fields of a file, between its two lines of three hyphens. The text below them stays as it is. */
export function inFields(file: string, change: (fields: string) => string): string {
  const [, start, fields, rest] = file.match(/^(\uFEFF?---[ \t]*\r?\n)([^]*?)((?<=\n)---[ \t]*(?:\r?\n[^]*)?)$/) ?? [];
  if (start === undefined || fields === undefined) throw new CantEdit("its fields do not stand between two lines of three hyphens");
  return start + change(fields) + rest;
}

/**
 * Gives fields another value in YAML. Only those values are written anew; comments, order, quotes,
 * blank lines and everything else stay as they are, letter by letter.
 *
 * @throws CantEdit
 */
export function editYaml(text: string, edits: Edit[]): string {
  const before = parse(text);
  const wanted = before.toJS() as Record<string, unknown>;
  const splices: Splice[] = [];
  for (const { path, value } of edits) {
    splices.push(...spliceFor(text, before, path, value));
    setIn(wanted, path, value);
  }
  return checked(applied(text, splices), wanted);
}

/** Adds a source, unless it is there. */
export function addSource(text: string, url: string): string {
  const document = parse(text);
  const wanted = document.toJS() as { source: string | string[] };
  const sources = [wanted.source].flat();
  if (sources.includes(url)) return text;
  wanted.source = [...sources, url];
  const pair = pairOf(document.contents as YAMLMap, "source");
  const node = pair?.value;
  if (!isScalar(node) && !isSeq(node)) throw new CantEdit("its “source” is not written in a form that can be added to");
  const end = lineEnd(text, endOf(node));
  const newline = newlineOf(text);
  if (isScalar(node)) {
    const start = text.indexOf(":", pair!.key.range![1]) + 1;
    return checked(
      applied(text, [
        { from: start, to: node.range![0], text: `${newline}  - ` },
        { from: end, to: end, text: `${newline}  - ${url}` },
      ]),
      wanted,
    );
  }
  const last = node.items.at(-1) as Node;
  if (node.flow) return checked(applied(text, [{ from: last.range![1], to: last.range![1], text: `, ${JSON.stringify(url)}` }]), wanted);
  const dash = text.lastIndexOf("-", last.range![0] - 1);
  const indent = text.slice(text.lastIndexOf("\n", dash) + 1, dash);
  return checked(applied(text, [{ from: end, to: end, text: `${newline}${indent}- ${url}` }]), wanted);
}

function parse(text: string): Document.Parsed {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) throw new CantEdit("it can't be read as a list of fields");
  return document;
}

/** Makes sure that the new text says what was wanted and nothing else. */
function checked(text: string, wanted: unknown): string {
  if (!isDeepStrictEqual(parse(text).toJS(), wanted)) throw new CantEdit("another field of it uses the same value");
  return text;
}

function spliceFor(text: string, document: Document.Parsed, path: string[], value: EditValue): Splice[] {
  const map = path.length > 1 ? document.get(path[0]!, true) : document.contents;
  if (!isMap(map)) throw new CantEdit(`its “${path[0]}” is not written as a group of fields`);
  const name = path.at(-1)!;
  const node = pairOf(map, name)?.value;
  if (node) {
    if (isCollection(node) || typeof value === "object") throw new CantEdit(`its “${path.join(", ")}” is not written as one value`);
    const block = isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
    const quote = isScalar(node) && !block ? node.type : undefined;
    return [{ from: node.range![0], to: node.range![1], text: written(value, quote) + (block ? newlineOf(text) : "") }];
  }
  if (pairOf(map, name)) throw new CantEdit(`its “${path.join(", ")}” has no value`);
  return [insertion(text, map, name, value, path.length > 1 ? addressOrder : order)];
}

/** A new field, below the nearest of those that usually stand above it. */
function insertion(text: string, map: YAMLMap, name: string, value: EditValue, usual: readonly string[]): Splice {
  const above = usual.slice(0, usual.indexOf(name)).findLast((other) => pairOf(map, other)?.value);
  const anchor = pairOf(map, above ?? "") ?? (map.items[0] as KeyedPair);
  const newline = newlineOf(text);
  if (map.flow) {
    if (typeof value === "object") throw new CantEdit("it is written in braces");
    const at = endOf(anchor.value as Node);
    return { from: at, to: at, text: `, ${name}: ${written(value, quoted.has(name) ? Scalar.QUOTE_DOUBLE : undefined)}` };
  }
  const start = anchor.key.range![0];
  const indent = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).replace("\uFEFF", "");
  if (indent.trim() !== "") throw new CantEdit(`there is no place for “${name}”`);
  const at = lineEnd(text, endOf(anchor.value as Node));
  const fields =
    typeof value === "object"
      ? [`${name}:`, ...Object.entries(value).map(([key, part]) => `  ${key}: ${own(key, part)}`)]
      : [`${name}: ${own(name, value)}`];
  return { from: at, to: at, text: fields.map((field) => newline + indent + field).join("") };
}

/** A value of a field as the files of this kit write it. */
export function own(name: string, value: string | number): string {
  return written(value, quoted.has(name) ? Scalar.QUOTE_DOUBLE : undefined);
}

function setIn(target: Record<string, unknown>, path: string[], value: EditValue): void {
  const [first, second] = path;
  if (second === undefined) target[first!] = value;
  else (target[first!] as Record<string, unknown>)[second] = value;
}
