import { Document, isAlias, isCollection, isScalar, Scalar, type Node, type Pair, type YAMLMap } from "yaml";

/** A piece of text that takes the place of what stands between two places. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** A value as YAML writes it, with the same quotes as before where it had some. */
export function written(value: string | number, quote: string | null | undefined): string {
  if (typeof value === "number") return String(value);
  const scalar = new Scalar(value);
  if (quote) scalar.type = quote as Scalar.Type;
  return new Document(scalar).toString({ lineWidth: 0 }).trimEnd();
}

/** A field with its value, as the parser gives it. */
export type KeyedPair = Pair<Node, Node | null>;

/** The field of a name. */
export function pairOf(map: YAMLMap, name: string): KeyedPair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === name) as KeyedPair | undefined;
}

/** Where a value ends: its last letter, without the white space and remarks after it. */
export function endOf(node: Node): number {
  if (isCollection(node) && !node.flow && !isAlias(node)) {
    const last = node.items.at(-1) as Node | KeyedPair | undefined;
    const value = last && "value" in last && "key" in last ? (last.value ?? last.key) : last;
    if (value) return endOf(value as Node);
  }
  return node.range![1];
}

/** The end of the line that a place is on, before its line break. */
export function lineEnd(text: string, at: number): number {
  if (text[at - 1] === "\n") return at - (text[at - 2] === "\r" ? 2 : 1);
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

/** How the file ends its lines. */
export function newlineOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** The text with all pieces in their places. */
export function applied(text: string, splices: Splice[]): string {
  // Of two at one place, what goes away goes first, or it would take along what comes; else the last is put in first.
  const fromTheEnd = splices
    .map((splice, index) => ({ ...splice, index }))
    .toSorted((a, b) => b.from - a.from || b.to - a.to || b.index - a.index);
  return fromTheEnd.reduce((result, { from, to, text: piece }) => result.slice(0, from) + piece + result.slice(to), text);
}
