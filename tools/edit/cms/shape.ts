import { z } from "zod";

/** What a field of a schema is, without what stands around it: what the editor shows, and what a file holds. */
export type Shape =
  | { type: "text"; long: boolean; readonly?: true; min?: number; max?: number; pattern?: string; input?: string; refersTo?: string }
  | { type: "number"; whole: boolean; min?: number; max?: number }
  /** On or off; off is left out of the file. */
  | { type: "flag" }
  | { type: "choice"; values: string[] }
  /** `single`: one entry may stand in the file without a list. */
  | { type: "list"; item: Shape; single: boolean; min?: number; max?: number }
  | { type: "group"; fields: Fields }
  /** Names that the file chooses itself, each with a text or a number. */
  | { type: "table"; numbers: boolean }
  /** A word that says all, like “always”, or else a value. */
  | { type: "either"; word: string | boolean; other: Shape };

/** A field as the editor asks for it. */
export interface Field {
  shape: Shape;
  required: boolean;
  /** What a file means that does not have the field. */
  fallback?: unknown;
  description: string;
}
/** Fields by their names. */
export type Fields = Record<string, Field>;

interface Def {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: z.ZodRawShape;
  entries?: Record<string, string>;
  values?: (string | boolean)[];
  valueType?: z.ZodType;
  defaultValue?: unknown;
}
const defOf = (schema: z.ZodType) => schema._zod.def as unknown as Def;
/** Lengths, limits and patterns, as JSON Schema names them. */
const rulesOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as z.core.JSONSchema.JSONSchema;

/** The fields of a kind, as the editor needs them. */
export function fieldsOf(shape: z.ZodRawShape): Fields {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, fieldOf(schema as z.ZodType)]));
}

function fieldOf(schema: z.ZodType): Field {
  const def = defOf(schema);
  const description = schema.meta()?.description ?? "";
  if (def.type !== "optional" && def.type !== "default") return { shape: shapeOf(schema), required: true, description };
  const inner = fieldOf(def.innerType!);
  const fallback = def.type === "default" ? { fallback: def.defaultValue } : {};
  return { ...inner, ...fallback, required: false, description: description || inner.description };
}

/** @throws Error for a kind of rule that the editor has no field for yet */
function shapeOf(schema: z.ZodType): Shape {
  const def = defOf(schema);
  const rules = rulesOf(schema);
  switch (def.type) {
    case "string": {
      const { plain, input, refersTo } = rules as { plain?: true; input?: string; refersTo?: string };
      const limits = within(rules.minLength, rules.maxLength);
      const long = plain === true && (limits.max ?? Infinity) >= 160;
      const pattern = rules.pattern && { pattern: rules.pattern };
      return { type: "text", long, ...limits, ...pattern, ...(input && { input }), ...(refersTo && { refersTo }) };
    }
    case "number":
      return { type: "number", whole: rules.type === "integer", ...within(rules.minimum, rules.maximum) };
    case "boolean":
    case "literal":
      return { type: "flag" };
    case "enum":
      return { type: "choice", values: Object.values(def.entries!) };
    case "array":
      return { type: "list", item: shapeOf(def.element!), single: false, ...within(rules.minItems, rules.maxItems) };
    case "object":
      return { type: "group", fields: fieldsOf(def.shape!) };
    case "record":
      return { type: "table", numbers: defOf(def.valueType!).type === "number" };
    case "pipe": {
      // What is read is put right first, or last: the rule itself is the other half.
      const inner = shapeOf(defOf(def.in!).type === "transform" ? def.out! : def.in!);
      return inner.type === "list" ? { ...inner, single: true } : inner;
    }
    case "union": {
      const word = def.options!.find((option) => defOf(option).type === "literal");
      const other = def.options!.find((option) => option !== word);
      if (word && other && def.options!.length === 2) return { type: "either", word: defOf(word).values![0]!, other: shapeOf(other) };
    }
  }
  throw new Error(`The editor has no field for “${def.type}”. Write one in tools/edit/cms/shape.ts.`);
}

function within(min: number | undefined, max: number | undefined): { min?: number; max?: number } {
  const inside = (value: number | undefined) => value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return { ...(inside(min) && { min }), ...(inside(max) && { max }) };
}
