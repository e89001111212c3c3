import { isDeepStrictEqual } from "node:util";
import { Document, isMap, isScalar, isSeq, parseDocument, visit, YAMLSeq, type Node, type ParsedNode, type YAMLMap } from "yaml";
import { applied, endOf, lineEnd, newlineOf, pairOf, written, type KeyedPair, type Splice } from "./splice.ts";

type Values = Record<string, unknown>;
const isGroup = (value: unknown): value is Values => value !== null && typeof value === "object" && !Array.isArray(value);

/**
 * The text of a YAML file in which some values are others. All else stays as it is, byte for byte: order, remarks, quotes, line ends.
 *
 * @param text a map at its top; may be empty
 * @param from what it says now, in the same terms as `to`: what is equal in both is not touched
 * @param to what it is to say
 * @param order names of fields: where a new one comes
 */
export function editYaml(text: string, from: Values, to: Values, order: string[]): string {
  const { contents } = parseDocument(text) as { contents: ParsedNode | null };
  const newline = newlineOf(text);
  if (!isMap(contents)) return block(inOrder(to, order), "", newline);
  const edit = new Edit(text, newline);
  edit.map(contents, from, to, order);
  return applied(text, edit.splices);
}

/** A map's entries, in the order that the kind of file has. */
function inOrder(values: Values, order: string[]): Values {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => place(a) - place(b)));
}

/** Values as lines of YAML: lists of plain words in one line, all else in lines of their own. */
function block(value: unknown, indent: string, newline: string): string {
  const document = new Document(value);
  visit(document, {
    Seq(key, node) {
      if (key !== null && node.items.every(isScalar)) node.flow = true;
    },
  });
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split("\n");
  return lines.map((line) => (line === "" ? "" : indent + line)).join(newline) + newline;
}

/** At the end of a file that does not end its last line, the line break comes before what is new, and not behind it. */
const lines = (before: string, text: string) => (before === "" ? text : before + text.trimEnd());

class Edit {
  readonly splices: Splice[] = [];
  private readonly text: string;
  private readonly newline: string;

  constructor(text: string, newline: string) {
    this.text = text;
    this.newline = newline;
  }

  map(map: YAMLMap, from: Values, to: Values, order: string[]): void {
    const pairs = map.items as KeyedPair[];
    const names = pairs.map(({ key }) => String((key as { value?: unknown }).value));
    const [gone, added] = [names.filter((name) => name in from && !(name in to)), Object.keys(to).filter((name) => !names.includes(name))];
    for (const name of names) {
      const pair = pairOf(map, name)!;
      if (gone.includes(name)) this.cut(this.lineStart(pair.key.range![0]), this.after(pair));
      else if (name in to && !isDeepStrictEqual(from[name], to[name])) this.value(pair, from[name], to[name]);
    }
    const sorted = Object.keys(inOrder(Object.fromEntries([...names, ...added].map((name) => [name, 0])), order));
    for (const name of Object.keys(inOrder(Object.fromEntries(added.map((name) => [name, 0])), order))) {
      const before = sorted.slice(0, sorted.indexOf(name)).findLast((other) => names.includes(other));
      const column = pairs[0]!.key.range![0] - this.lineStart(pairs[0]!.key.range![0]);
      const at = before ? this.after(pairOf(map, before)!) : this.lineStart(pairs[0]!.key.range![0]);
      const start = this.text[at - 1] === "\n" || at === 0 ? "" : this.newline;
      this.splices.push({ from: at, to: at, text: lines(start, block({ [name]: to[name] }, " ".repeat(column), this.newline)) });
    }
  }

  private value({ key, value }: KeyedPair, from: unknown, to: unknown): void {
    if (isMap(value) && !value.flow && isGroup(from) && isGroup(to)) return this.map(value, from, to, Object.keys(to));
    if (isSeq(value) && !value.flow && Array.isArray(from) && Array.isArray(to) && value.items.length === from.length)
      return this.list(value, from, to);
    const indent = " ".repeat(key.range![0] - this.lineStart(key.range![0]));
    const start = key.range![1] + 1;
    const old = value && value.range![1] > value.range![0] ? value : undefined;
    this.splices.push({ from: start, to: old ? this.end(old) : start, text: this.inline(to, old, indent) });
  }

  /** What stands behind the colon. */
  private inline(to: unknown, old: Node | undefined, indent: string): string {
    const single = Array.isArray(to) && to.length === 1 && isScalar(old);
    const value: unknown = single ? (to as unknown[])[0] : to;
    if (typeof value === "string" || typeof value === "number")
      return ` ${written(value, isScalar(old) && typeof value === "string" ? quotes(old.type) : undefined)}`;
    if (!isGroup(value) && !(Array.isArray(value) && !flows(value))) return ` ${flow(value)}`;
    return this.newline + block(value, `${indent}  `, this.newline).trimEnd();
  }

  /** Entries of a list that stand in lines of their own: those at both ends that stay are not touched. */
  private list(list: YAMLSeq, from: unknown[], to: unknown[]): void {
    const items = list.items as Node[];
    let [start, end] = [0, 0];
    while (start < Math.min(from.length, to.length) && isDeepStrictEqual(from[start], to[start])) start += 1;
    while (end < Math.min(from.length, to.length) - start && isDeepStrictEqual(from.at(-1 - end), to.at(-1 - end))) end += 1;
    const [old, fresh] = [items.slice(start, items.length - end), to.slice(start, to.length - end)];
    const same = Math.min(old.length, fresh.length);
    for (let index = 0; index < same; index += 1) this.entry(old[index]!, from[start + index], fresh[index]);
    for (const node of old.slice(same)) this.cut(this.lineStart(this.dash(node)), this.nextLine(this.end(node)));
    if (fresh.length > same) {
      const column = this.dash(items[0]!) - this.lineStart(this.dash(items[0]!));
      const last = items[start + same - 1];
      const at = last ? this.nextLine(this.end(last)) : this.lineStart(this.dash(items[0]!));
      const first = this.text[at - 1] === "\n" ? "" : this.newline;
      this.splices.push({ from: at, to: at, text: lines(first, block(fresh.slice(same), " ".repeat(column), this.newline)) });
    }
  }

  private entry(node: Node, from: unknown, to: unknown): void {
    const [start, end] = [node.range![0], this.end(node)];
    if (isMap(node) && !node.flow && isGroup(from) && isGroup(to) && keepsFirst(node, to)) return this.map(node, from, to, Object.keys(to));
    const column = " ".repeat(start - this.lineStart(start));
    const text =
      typeof to === "string" || typeof to === "number"
        ? written(to, isScalar(node) ? quotes(node.type) : undefined)
        : block(to, column, this.newline).trim();
    this.splices.push({ from: start, to: end, text });
  }

  /** Where a value ends: text in lines of its own counts the line break behind it. */
  private end(node: Node): number {
    return this.text.slice(0, endOf(node)).trimEnd().length;
  }

  private dash(node: Node): number {
    return this.text.lastIndexOf("-", node.range![0]);
  }

  private cut(from: number, to: number): void {
    this.splices.push({ from, to, text: "" });
  }

  private lineStart(at: number): number {
    return this.text.lastIndexOf("\n", at - 1) + 1;
  }

  private nextLine(at: number): number {
    const end = lineEnd(this.text, at);
    return end === this.text.length ? end : this.text.indexOf("\n", end) + 1;
  }

  /** Where the line after a field begins. */
  private after({ key, value }: KeyedPair): number {
    return this.nextLine(value && value.range![1] > value.range![0] ? this.end(value) : key.range![1]);
  }
}

/** A group in a list begins behind the hyphen: its first field must stay the first. */
function keepsFirst(map: YAMLMap, to: Values): boolean {
  const [first] = map.items as KeyedPair[];
  return first !== undefined && String((first.key as { value?: unknown }).value) in to;
}

const flows = (value: unknown[]) => value.every((item) => item === null || typeof item !== "object");

function flow(value: unknown): string {
  const document = new Document(value);
  if (document.contents instanceof YAMLSeq) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** Quotes are kept; text that stood in lines of its own goes into one. */
const quotes = (type: string | undefined | null) => (type?.startsWith("QUOTE") ? type : undefined);
