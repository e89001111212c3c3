import { isDeepStrictEqual } from "node:util";
import { Document, isCollection, isMap, isScalar, isSeq, parseDocument, visit, YAMLMap, type Node } from "yaml";
import { kinds, type Collection } from "../../../src/schemas/index.ts";
import { endOf, lineEnd, newlineOf, type KeyedPair } from "../../files/splice.ts";
import { Refusal } from "../../files/refusal.ts";

/** A content file with fields. */
export interface FieldsFile {
  path: string;
  text: string;
  collection?: Collection;
}

/**
 * Changes the fields of a YAML file, or those between the two lines of three hyphens of an MDX file. Fields that keep their
 * value stay as they are, letter by letter: order, comments, quotes, blank lines, line ends.
 *
 * @throws Refusal if the fields can't be read, or can't be changed without touching others
 */
export function editFields({ path, text }: Pick<FieldsFile, "path" | "text">, change: (fields: Document) => void): string {
  const newline = newlineOf(text);
  const plain = text.replaceAll("\r\n", "\n");
  const fenced = path.endsWith(".mdx");
  const [, head, fields, rest] =
    plain.match(fenced ? /^(\uFEFF?---[ \t]*\n)([^]*?)((?<=\n)---[ \t]*(?:\n[^]*)?)$/ : /^(\uFEFF?)([^]*)()$/) ?? [];
  if (fields === undefined) throw new Refusal(`${path} can't be read. Mend it first: npm run check says how.`);
  return (head + changed(path, fields, change) + rest).replaceAll("\n", newline);
}

/** Gives fields other values; undefined takes one out. A new field goes where the kind's fields usually stand. */
export function setFields(file: FieldsFile, values: Record<string, unknown>): string {
  const kind = file.collection && kinds[file.collection];
  const order = kind ? ["translates", ...Object.keys(kind.facts), ...Object.keys(kind.words)] : Object.keys(values);
  return editFields(file, (fields) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) fields.delete(name);
      else if (fields.has(name)) fields.set(name, kept(fields.get(name, true), value) ? value : fields.createNode(value));
      else {
        const { items } = fields.contents as YAMLMap<Node>;
        const above = items.findLastIndex(({ key }) => order.indexOf(String(key)) <= order.indexOf(name) && order.includes(String(key)));
        items.splice(above + 1, 0, fields.createPair(name, value) as KeyedPair);
      }
    }
  });
}

/** A single value in the place of a single value keeps its quotes and its remark. */
const kept = (node: unknown, value: unknown) => isScalar(node) && (value === null || typeof value !== "object");

/** The fields of a file as they would be written if it were new. */
function changed(path: string, yaml: string, change: (fields: Document) => void): string {
  const document = read(path, yaml);
  const map = document.contents as YAMLMap<Node>;
  const pieces = piecesOf(yaml, map);
  const lead = pieces.length > 0 ? yaml.slice(0, pieces[0]!.from) : yaml;
  change(document);
  const gone = new Set(pieces.filter(({ pair }) => !map.items.includes(pair)));
  // Remarks behind a field that goes belong to the next one.
  const out = [lead + (pieces[0] && gone.has(pieces[0]) ? pieces[0].tail : "")];
  for (const pair of map.items as KeyedPair[]) {
    const index = pieces.findIndex((piece) => piece.pair === pair);
    const piece = pieces[index];
    let text = piece && isDeepStrictEqual(piece.said, said(pair)) ? piece.text : printed(pair) + (piece?.tail ?? "");
    for (let next = index + 1; piece && pieces[next] && gone.has(pieces[next]!); next++) text += pieces[next]!.tail;
    out.push(text);
  }
  const result = out.join("");
  if (!isDeepStrictEqual(read(path, result).toJS(), read(path, String(document)).toJS()))
    throw new Refusal(`${path} is written in a way that can't be changed here. Change it in a text editor; nothing was changed.`);
  return result;
}

function read(path: string, yaml: string): Document {
  const document = parseDocument(yaml, { prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new Refusal(`The fields of ${path} can't be read. Mend them first: npm run check says how.`);
  return document;
}

/** A field as it stands in the text: its lines, and the remarks and empty lines between it and the next one. */
interface Piece {
  pair: KeyedPair;
  said: unknown;
  from: number;
  text: string;
  tail: string;
}

function piecesOf(yaml: string, map: YAMLMap<Node>): Piece[] {
  const pairs = map.items as KeyedPair[];
  const starts = pairs.map(({ key }) => yaml.lastIndexOf("\n", key.range![0] - 1) + 1);
  return pairs.map((pair, index) => {
    const from = starts[index]!;
    const to = starts[index + 1] ?? yaml.length;
    const end = Math.min(to, lineEnd(yaml, endOf(pair.value ?? pair.key)) + 1);
    return { pair, said: said(pair), from, text: yaml.slice(from, to), tail: yaml.slice(end, to) };
  });
}

const said = ({ key, value }: KeyedPair) => [String(key), value?.toJSON() as unknown];

/** A field written anew. Names stand in one line, as in [en, es]; what has fields of its own stands below each other. */
function printed(pair: KeyedPair): string {
  const { key, value } = pair;
  const own = new Document();
  const map = new YAMLMap<Node, Node | null>();
  key.commentBefore = undefined;
  key.spaceBefore = false;
  if (isCollection(value) && !value.flow) value.comment = undefined;
  visit(value, {
    Collection(_, node) {
      node.flow = isSeq(node) && node.items.length > 0 && node.items.every((item) => isScalar(item) && String(item.value).length <= 40);
    },
  });
  map.items.push(pair);
  own.contents = map as typeof own.contents;
  return own.toString({ lineWidth: 0, flowCollectionPadding: false });
}
