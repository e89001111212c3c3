import { describe, expect, test } from "vitest";
import { isMap, isScalar, LineCounter, parseDocument, type Node } from "yaml";
import type { Problem } from "../../../src/editorial/explain/problem.ts";
import { readEnglish } from "../../../src/editorial/read/record.ts";
import type { Collection } from "../../../src/schemas/index.ts";
import { everyKind, fileOf } from "../../helpers/anyRecord.ts";
import { shown } from "../../helpers/tree.ts";

/**
 * Every field of every kind of file, broken in every way in which people break one. Whatever is typed, the check points at the
 * line, says in plain words how to mend it, and never falls over.
 */

type Path = (string | number)[];
type Fields = Record<string, unknown>;

/** A way to break a value: what to write in its place. `undefined` takes the field out; no entry means that the way does not apply. */
interface Way {
  name: string;
  broken: (value: unknown) => unknown[];
}

const isText = (value: unknown): value is string => typeof value === "string";
const isGroup = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isDay = (value: unknown) => isText(value) && /^\d{4}-\d{2}-\d{2}/.test(value);
const isWords = (value: unknown) => value === "Some plain words." || (isText(value) && value.includes("{count}"));

const ways: Way[] = [
  { name: "no value behind its name", broken: () => [null] },
  { name: "a group in the place of a value", broken: (value) => (isGroup(value) ? [] : [{ zzz: "a" }]) },
  { name: "words in the place of a group", broken: (value) => (isGroup(value) ? ["some words"] : []) },
  { name: "an empty text", broken: (value) => (isText(value) ? [""] : []) },
  { name: "an empty list of lists", broken: (value) => (isText(value) ? [[[]]] : []) },
  { name: "a number in the place of words", broken: (value) => (isWords(value) ? [7] : []) },
  { name: "words in the place of a number", broken: (value) => (typeof value === "number" ? ["seven", "7 or 8"] : []) },
  { name: "words in the place of yes or no", broken: (value) => (typeof value === "boolean" ? ["maybe"] : []) },
  { name: "a date that does not exist", broken: (value) => (isDay(value) ? ["2026-02-30", "11/1/26", "soon", "2026-13-01"] : []) },
  { name: "a text that is too long", broken: (value) => (isWords(value) ? ["many words ".repeat(2000)] : []) },
  {
    name: "an address that is none",
    broken: (value) => (isText(value) && /^https/.test(value) ? ["www.example.org", "javascript:alert(1)"] : []),
  },
  { name: "a number to call that is none", broken: (value) => (value === "(619) 555-0142" ? ["619-555", "(111) 555-0142"] : []) },
  { name: "a time that is none", broken: (value) => (value === "08:00" ? ["25:00", "8 o'clock"] : []) },
  { name: "a field that does not exist beside it", broken: (value) => (isGroup(value) ? [{ ...value, zzz: "a" }] : []) },
];

/** The text of an agreement may be as long as it is; that an emergency text exists is told where all files are known. */
const free = ["versions.0.sections.0.text", "show"];

/** Every value of a file's fields, with the way to it. */
function* values(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (path.length > 0 && !free.includes(path.join("."))) yield [path, value];
  if (value && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) yield* values(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function withValue(fields: Fields, path: Path, value: unknown): Fields {
  const copy = structuredClone(fields);
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce<unknown>((inside, key) => (inside as Fields)[key], copy) as Fields;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const files = everyKind().map(({ collection, kind, fields }) => ({
  collection,
  fields,
  read: (of: unknown, text = fileOf(kind, of)) => ({ text, problems: readAs(collection, kind.ending, text) }),
}));

function readAs(collection: Collection, ending: string, text: string): Problem[] {
  const path = `content/oakville/${collection}/any${ending}`;
  return readEnglish({ path, layer: "oakville", collection, id: "any", language: undefined, writtenIn: "en", text }).source.problems;
}

/** What no message may hold: words of the code, or nothing. */
const codeWords = /undefined|\[object|NaN|Infinity|Invalid|expected |ZodError|null\b|Unrecognized|^$/;

/** What is wrong with what is said of a broken field; undefined if all is well. */
function fault(problems: Problem[], text: string, path: Path): string | undefined {
  const [first] = problems;
  if (!first) return "nothing is said";
  const lines = text.split("\n");
  const named = problems.find(({ message, line, fix }) => {
    const key = text.includes("zzz: a") && !/zzz/.test(String(path)) ? "zzz" : String(path.findLast((step) => typeof step === "string"));
    return message.includes(key) || (lines[line - 1] ?? "").includes(`${key}:`) || fix.includes(`${key}:`);
  });
  if (!named) return `no message names the field or its line:\n${problems.map(shown).join("\n")}`;
  const unclear = problems.find(({ message, fix }) => codeWords.test(message) || fix.trim() === "");
  if (unclear) return `the words are not plain:\n${shown(unclear)}`;
  const outside = problems.find(({ line }) => line < 1 || line > lines.length);
  return outside && `the line does not exist:\n${shown(outside)}`;
}

/** Whether no message stands on a line of the broken field. */
function elsewhere(problems: Problem[], text: string, path: Path): string | undefined {
  const [from, to] = linesOf(text, path);
  if (problems.some(({ line }) => line >= from && line <= to)) return undefined;
  return `no message stands at lines ${from} to ${to}, where the field is:\n${problems.map(shown).join("\n")}`;
}

/** The lines of a file on which a field stands, with its name; those of what it belongs to, where it stands nowhere. */
function linesOf(text: string, path: Path): [from: number, to: number] {
  const counter = new LineCounter();
  const fence = text.startsWith("---\n") ? 1 : 0;
  const fields = fence ? text.split(/^---$/m)[1]!.slice(1) : text;
  const document = parseDocument(fields, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(Math.max(0, offset)).line + fence;
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]) : undefined;
    const value = pair ? (pair.value as Node | null) : (document.getIn(path.slice(0, length), true) as Node | undefined);
    const [start] = (pair?.key as Node | undefined)?.range ?? value?.range ?? [];
    if (start !== undefined) return [lineAt(start), lineAt((value?.range?.[1] ?? start + 1) - 1)];
  }
  return [1, text.split("\n").length];
}

/** Whether a proposal is a line to be copied over the one it is for: it is as far in, or begins with the same name. Nothing is left to fill in. */
function isLine(fix: string, old: string): boolean {
  const [begin = ""] = /^(\s+|[\w-]+:)/.exec(old) ?? [];
  return begin !== "" && fix.startsWith(begin) && !fix.includes("…");
}

/** What is still wrong once every line that is proposed was copied over the one it is for. */
function unmended(problems: Problem[], text: string, read: (text: string) => Problem[]): string | undefined {
  const lines = text.split("\n");
  const proposed = problems.filter(({ line, fix }) => isLine(fix, lines[line - 1] ?? ""));
  if (proposed.length === 0) return undefined;
  for (const { line, fix } of proposed) lines[line - 1] = fix;
  const [left] = read(lines.join("\n")).filter((after) => proposed.some(({ id, line }) => after.id === id && after.line === line));
  return left && `the proposal does not mend it:\n${shown(proposed[0]!)}\n${shown(left)}`;
}

describe.each(files)("a file of $collection", ({ fields, read }) => {
  test("is good with every field that it may have", () => {
    expect(read(fields).problems.map(shown)).toEqual([]);
  });

  test.each(ways)("with $name: the line is named, and how to mend it", ({ broken }) => {
    const faults = [...values(fields)].flatMap(([path, value]) =>
      broken(value).flatMap((wrong) => {
        const { text, problems } = read(withValue(fields, path, wrong));
        const said =
          fault(problems, text, path) ??
          elsewhere(problems, text, path) ??
          unmended(problems, text, (mended) => read(fields, mended).problems);
        return said ? [`${path.join(".")}: ${JSON.stringify(wrong)?.slice(0, 40)}: ${said}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("with a name that has a slip, or is unknown, or stands twice: it is named", () => {
    const faults = Object.keys(fields).flatMap((name) => {
      const { text } = read(fields);
      const slips = [
        text.replace(`\n${name}:`, `\n${name}x:`),
        text.replace(`\n${name}:`, `\nzzz: a\n${name}:`),
        `${text}`.replace(`\n${name}:`, `\n${name}: a\n${name}:`),
      ];
      return slips
        .filter((slip) => slip !== text)
        .flatMap((slip) => {
          const said = fault(read(fields, slip).problems, slip, [name]);
          return said && !/zzz/.test(said) ? [`${name}: ${said}`] : [];
        });
    });
    expect(faults).toEqual([]);
  });
});
