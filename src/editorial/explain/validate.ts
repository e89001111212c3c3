import type { z } from "zod";
import { mended } from "./mend.ts";
import { nearest, suggest } from "./nearest.ts";
import { fieldName, kindOf, pathIn, valueAt } from "./path.ts";
import { description, fieldNames, guidance, schemaAt, type Schema } from "./shape.ts";
import type { Source } from "./source.ts";
import { explainUnknown, misspellings } from "./unknownFields.ts";

type Issue = z.core.$ZodIssue;

/** Checks a file's fields against its schema. What is wrong is reported in sentences for the person who wrote the file. */
export function validate<T>(schema: z.ZodType<T>, fields: unknown, source: Source): T | undefined {
  const result = schema.safeParse(fields, { error: plainWords });
  if (result.success) return result.data;
  for (const issue of result.error.issues) explain(issue, schema, fields, source);
  return undefined;
}

/** Words for what a schema says nothing about itself. */
export function plainWords(issue: z.core.$ZodRawIssue): string {
  if (issue.code === "too_small" || issue.code === "too_big") {
    const [limit, bound] = issue.code === "too_small" ? ["at least", issue.minimum] : ["at most", issue.maximum];
    if (issue.origin === "string") return `write ${limit} ${String(bound)} characters`;
    if (issue.origin === "array") return `name ${issue.exact ? "exactly" : limit} ${String(bound)} ${bound === 1 ? "entry" : "entries"}`;
    return `must be ${limit} ${String(bound)}`;
  }
  if (issue.code === "invalid_value") return `can only be ${issue.values.map(String).join(" or ")}. Leave the line out otherwise`;
  return "is not written as this field needs it";
}

function explain(issue: Issue, schema: Schema, value: unknown, source: Source): void {
  const path = pathIn(value, issue.path);
  const given = valueAt(value, path);
  // A code without its quotes is shown with the zeros that it was written with.
  const digits = source.numberAsWritten(path);
  const name = fieldName(path);
  const says = description(schema, path);

  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) explainUnknown(key, path, schema, given, source);
  } else if (given === undefined || given === null) {
    explainMissing(path, schema, value, source);
  } else if (issue.code === "invalid_union") {
    explainUnion(issue, path, schema, value, source);
  } else if (issue.code === "invalid_value" && issue.values.length > 1) {
    explainChoice(given, issue.values.map(String), path, says, source);
  } else if (issue.code === "invalid_type" && path.length === 0) {
    const [wanted, like] = issue.expected === "array" ? ["a list", says] : ["fields", "Write one field a line, like: title: Safety Patrol"];
    source.reportAt("wrong-kind", path, `This file must hold ${wanted}, but it holds ${kindOf(given)}.`, like);
  } else if (issue.code === "invalid_type") {
    source.reportAt(
      "wrong-kind",
      path,
      `“${name}” must be ${kinds[issue.expected] ?? "something else"}, but it is ${digits ?? kindOf(given)}.${digits?.startsWith("0") ? " Digits stand in quotes, or the 0 at their beginning is lost." : ""}`,
      mended(schema, path, given, source) ?? [issue.expected === "object" && groupLike(schema, path), says].filter(Boolean).join(" "),
    );
  } else {
    const [first = "", ...rest] = issue.message.split(". ");
    const shown =
      typeof given === "object"
        ? "this"
        : typeof given === "string"
          ? `“${given.slice(0, 60)}${given.length > 60 ? "…" : ""}”`
          : (digits ?? String(given));
    const size =
      /^(write|name)/.test(first) && (Array.isArray(given) || typeof given === "string")
        ? ` It has ${(typeof given === "string" ? given.trim() : given).length}.`
        : "";
    const message = /^(can|must) /.test(first)
      ? `“${name}” ${first}, but it is ${shown}.`
      : first.startsWith("is ")
        ? `“${name}”: ${shown} ${first}.`
        : `“${name}”: ${first}.${size}`;
    const advice = rest.length > 0 ? `${rest.join(". ")}.` : says;
    source.reportAt("bad-value", path, message, (size ? undefined : mended(schema, path, given, source, value)) ?? advice);
  }
}

/** How a group of fields is written, with what it must have: “Write it like consent: { date: …, by: … }.” */
function groupLike(schema: Schema, path: PropertyKey[]): string | undefined {
  const needed = fieldNames(schema, path).filter((name) => !(schemaAt(schema, [...path, name]) as z.ZodType).safeParse(undefined).success);
  const group = `{ ${needed.map((name) => `${name}: …`).join(", ")} }`;
  return needed.length > 0 ? `Write it like ${typeof path.at(-1) === "number" ? "- " : `${String(path.at(-1))}: `}${group}.` : undefined;
}

function explainMissing(path: PropertyKey[], schema: Schema, value: unknown, source: Source): void {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const more = guidance(schema, path);
  const line = source.lineOf(path, { atName: true });
  const cut = line.match(/^([^#]*:) +(#.*)$/);
  if (valueAt(value, path) === null && cut) {
    const message = `The field “${fieldName(path)}” has no value: “#” begins a remark. Put the value in quotes.`;
    source.reportAt("missing", path, message, `${cut[1]} ${JSON.stringify(cut[2]!.trimEnd())}`, { atName: true });
  } else if (valueAt(value, path) === null) {
    source.reportAt(
      "missing",
      path,
      `The field “${fieldName(path)}” has no value. ${more}`.trim(),
      `${line.replace(/(\s+(null|~))?\s*$/i, "")} …`,
      {
        atName: true,
      },
    );
  } else if (!misspellings(parent, schema, value).includes(key)) {
    source.reportAt("missing", parent, `The field “${fieldName(path)}” is missing. ${more}`.trim(), `${key}: …`);
  }
}

/** Of several forms that a value may have, the one that got furthest tells most. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, path: PropertyKey[], schema: Schema, value: unknown, source: Source): void {
  const depth = (issues: Issue[]) => Math.max(0, ...issues.map((inner) => inner.path.length));
  const [furthest = []] = issue.errors.toSorted((a, b) => depth(b) - depth(a));
  const given = valueAt(value, path);
  const says = description(schema, path);
  if (depth(furthest) > 0) {
    for (const inner of furthest) explain({ ...inner, path: [...issue.path, ...inner.path] }, schema, value, source);
  } else if (typeof given === "string") {
    explainChoice(
      given,
      issue.errors.flat().flatMap((inner) => (inner.code === "invalid_value" ? inner.values.map(String) : [])),
      path,
      mended(schema, path, given, source) ?? says,
      source,
    );
  } else {
    source.reportAt("wrong-kind", path, `“${fieldName(path)}” can't be ${kindOf(given)}.`, says);
  }
}

function explainChoice(given: unknown, choices: string[], path: PropertyKey[], says: string, source: Source): void {
  const word = typeof given === "object" ? "" : String(given);
  const near = nearest(word, choices);
  source.reportAt(
    "not-a-choice",
    path,
    `“${fieldName(path)}” can't be ${word ? `“${word}”` : kindOf(given)}. ${suggest(word, choices)}`,
    near ? source.corrected(path, near) : says,
  );
}

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};
