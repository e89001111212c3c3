import type { z } from "zod";
import { once } from "../../lib/once.ts";

/** The schema of a file, of a group of fields or of a field. */
export type Schema = z.core.$ZodType;

interface Definition {
  type: string;
  innerType?: Schema;
  in?: Schema;
  out?: Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  options?: Schema[];
  valueType?: Schema;
}

const definition = (schema: Schema) => schema._zod.def as unknown as Definition;

/** The schema inside optional, default and preprocessing. */
function unwrap(schema: Schema): Schema {
  const { type, innerType, in: before, out } = definition(schema);
  if (type === "optional" || type === "default" || type === "nullable") return unwrap(innerType!);
  if (type === "pipe") return unwrap(definition(before!).type === "transform" ? out! : before!);
  return schema;
}

/** The schema of the field at a path. */
export function schemaAt(schema: Schema, path: PropertyKey[]): Schema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const { shape, element, options, valueType } = definition(unwrap(schema));
  const inside = shape?.[String(key)] ?? element ?? valueType ?? options?.map((option) => schemaAt(option, [key])).find(Boolean);
  return inside && schemaAt(inside, rest);
}

/** The names of the fields that a group at a path may have. */
export function fieldNames(schema: Schema, path: PropertyKey[]): string[] {
  const group = schemaAt(schema, path);
  return Object.keys((group && definition(unwrap(group)).shape) ?? {});
}

/** What the schema's author says of the field at a path, or else of the list or group that it stands in. */
export function description(schema: Schema, path: PropertyKey[]): string {
  for (let here = schemaAt(schema, path); here;) {
    const said = (here as z.ZodType).description;
    if (said) return said;
    const { innerType, out }: Definition = definition(here);
    here = innerType ?? out;
  }
  return path.length > 1 ? description(schema, path.slice(0, -1)) : "";
}

/** The choices of a field that has some. */
export function choicesOf(schema: Schema | undefined): string[] {
  const inner = schema && (unwrap(schema) as z.ZodType & { options?: unknown });
  return inner?._zod.def.type === "enum" && Array.isArray(inner.options) ? inner.options.map(String) : [];
}

/** What to write in the field at a path: what its author says of it, and its choices where that does not name them. */
export function guidance(schema: Schema, path: PropertyKey[]): string {
  const says = description(schema, path);
  const choices = choicesOf(schemaAt(schema, path));
  return [says, choices.some((choice) => !says.includes(choice)) && `Choose one of: ${choices.join(", ")}.`].filter(Boolean).join(" ");
}

/** What a field's schema says of it beside its rule. Looked up once: zod works it out anew each time. */
const marksOf = once((field: z.ZodType): Record<string, unknown> => field.meta() ?? {});

/** Calls `visit` for every value that refers to another record or address, and is written as a name should be. */
export function forEachReference(
  schema: Schema,
  value: unknown,
  visit: (refersTo: string, name: string, path: PropertyKey[]) => void,
): void {
  forEachValue(schema, value, (field, given, path) => {
    const refersTo = marksOf(field)["refersTo"];
    const name = typeof given === "number" ? String(given) : given;
    if (typeof refersTo === "string" && typeof name === "string" && field.safeParse(name).success) visit(refersTo, name, path);
  });
}

/** Calls `visit` for every value that refers to another record and is written as no name can be. */
export function forEachMisnamed(
  schema: Schema,
  value: unknown,
  visit: (refersTo: string, given: string, path: PropertyKey[]) => void,
): void {
  forEachValue(schema, value, (field, given, path) => {
    const refersTo = marksOf(field)["refersTo"];
    if (typeof refersTo === "string" && typeof given === "string" && !field.safeParse(given).success) visit(refersTo, given, path);
  });
}

/** Calls `visit` for every tag of a language that is written as one should be. */
export function forEachLanguage(schema: Schema, value: unknown, visit: (tag: string, path: PropertyKey[]) => void): void {
  forEachValue(schema, value, (field, given, path) => {
    if (typeof given === "string" && marksOf(field)["input"] === "language" && field.safeParse(given).success) visit(given, path);
  });
}

/** Calls `visit` for every text that readers see as it is written. */
export function forEachPlainText(schema: Schema, value: unknown, visit: (text: string, path: PropertyKey[]) => void): void {
  forEachValue(schema, value, (field, given, path) => {
    if (typeof given === "string" && marksOf(field)["plain"] === true) visit(given, path);
  });
}

/** Calls `visit` for every single value of a group of fields, with its schema. */
function forEachValue(
  schema: Schema,
  value: unknown,
  visit: (field: z.ZodType, value: unknown, path: PropertyKey[]) => void,
  path: PropertyKey[] = [],
): void {
  const inner = unwrap(schema) as z.ZodType;
  const { element, shape, valueType } = definition(inner);
  if (element) {
    if (Array.isArray(value)) value.forEach((item, index) => forEachValue(element, item, visit, [...path, index]));
    // A single name may stand without a list.
    else forEachValue(element, value, visit, path);
  } else if (shape ?? valueType) {
    if (!value || typeof value !== "object") return;
    for (const [key, field] of Object.entries(shape ?? Object.fromEntries(Object.keys(value).map((name) => [name, valueType!]))))
      forEachValue(field, (value as Record<string, unknown>)[key], visit, [...path, key]);
  } else visit(inner, value, path);
}
