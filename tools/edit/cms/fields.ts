import type { Field, Fields, Shape } from "./shape.ts";

/** A field as Sveltia CMS describes it: https://sveltiacms.app/en/docs/fields */
export interface CmsField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  i18n: boolean;
  hint?: string;
  fields?: CmsField[];
  field?: CmsField;
  [option: string]: unknown;
}

/** What a field may choose from that no schema knows: the records and pages that there are. */
export interface Choices {
  /** The name of the field that stands for a record in a list. */
  title: (collection: string) => string | undefined;
  /** Addresses of this site. */
  addresses: { label: string; value: string }[];
  /** Languages that someone may speak. */
  languages: { label: string; value: string }[];
}

/** What people call a field: “photo_alt” is “Photo alt”. The hint below it is the schema's own description. */
export function labelOf(name: string): string {
  const words = name.replaceAll("_", " ");
  return words[0]!.toUpperCase() + words.slice(1);
}

/** The fields of a kind: facts stand in the English form only, words in each language's. */
export function cmsFields(fields: Fields, translated: boolean, choices: Choices): CmsField[] {
  return Object.entries(fields).map(([name, field]) => cmsField(name, field, translated, choices));
}

function cmsField(name: string, field: Field, translated: boolean, choices: Choices): CmsField {
  const { shape, required, fallback, description } = field;
  return {
    name,
    label: labelOf(name),
    required: shape.type === "flag" ? false : required,
    i18n: translated,
    ...(description && { hint: description }),
    ...(fallback !== undefined && !(Array.isArray(fallback) && fallback.length === 0) && { default: fallback }),
    ...widget(shape, translated, choices),
  } as CmsField;
}

function widget(shape: Shape, translated: boolean, choices: Choices): Omit<CmsField, "name" | "label" | "required" | "i18n"> {
  switch (shape.type) {
    case "text":
      return text(shape, choices);
    case "number":
      return { widget: "number", value_type: shape.whole ? "int" : "float", ...limits(shape) };
    case "flag":
      return { widget: "boolean", default: false };
    case "choice":
      return { widget: "select", options: shape.values };
    case "list":
      return { ...list(shape, translated, choices), ...limits(shape) };
    case "group":
      return { widget: "object", collapsed: "auto", fields: cmsFields(shape.fields, translated, choices) };
    case "table":
      return { widget: "keyvalue" };
    case "either": {
      const all: Field = { shape: { type: "flag" }, required: false, description: wordHint(shape.word) };
      const value: Field = { shape: shape.other, required: false, description: "" };
      return { widget: "object", collapsed: "auto", fields: cmsFields({ all, value }, translated, choices) };
    }
  }
}

const wordHint = (word: string | boolean) => (word === true ? "Yes, without more being known." : labelOf(String(word)));

function text(shape: Extract<Shape, { type: "text" }>, choices: Choices): Omit<CmsField, "name" | "label" | "required" | "i18n"> {
  const lengths = { ...(shape.min !== undefined && { minlength: shape.min }), ...(shape.max !== undefined && { maxlength: shape.max }) };
  if (shape.input === "day") return { widget: "datetime", type: "date", format: "YYYY-MM-DD", picker_utc: false };
  if (shape.input === "color") return { widget: "color" };
  if (shape.input === "moment") {
    const day: Field = { shape: { type: "text", long: false, input: "day" }, required: true, description: "" };
    const time: Field = {
      shape: { type: "text", long: false, pattern: "^(([01]\\d|2[0-3]):[0-5]\\d)?$" },
      required: false,
      description: "Hours and minutes on the department's clock, like 18:00. Empty: the whole day.",
    };
    return { widget: "object", fields: cmsFields({ day, time }, false, choices) };
  }
  if (shape.input === "language") return { widget: "select", options: choices.languages };
  if (shape.refersTo) return picker(shape.refersTo, choices);
  const pattern = shape.pattern && { pattern: [shape.pattern, "This is not written as it must be: see below."] };
  return { widget: shape.long ? "text" : "string", ...lengths, ...pattern, ...(shape.readonly && { readonly: true }) };
}

/** Drawings and pictures are seen, addresses and records chosen by their names. */
function picker(refersTo: string, choices: Choices): Omit<CmsField, "name" | "label" | "required" | "i18n"> {
  if (refersTo === "drawings" || refersTo === "pictures")
    return { widget: "image", media_folder: `/${refersTo}`, public_folder: `/${refersTo}`, choose_url: false };
  if (refersTo === "address") return { widget: "select", options: choices.addresses };
  const title = choices.title(refersTo);
  if (!title) return { widget: "string" };
  return { widget: "relation", collection: refersTo, value_field: "{{slug}}", display_fields: [title], search_fields: [title] };
}

function list(
  { item }: Extract<Shape, { type: "list" }>,
  translated: boolean,
  choices: Choices,
): Omit<CmsField, "name" | "label" | "required" | "i18n"> {
  const inner = widget(item, translated, choices);
  if (inner.widget === "select" || inner.widget === "relation") return { ...inner, multiple: true };
  if (item.type === "group") return { widget: "list", collapsed: "auto", fields: inner.fields! };
  // Words stand one a line, as people write lists.
  if (item.type === "text" && !item.input) return { widget: "list" };
  const label = item.type === "text" && item.input === "day" ? "Day" : "Entry";
  return { widget: "list", collapsed: false, field: { name: "entry", label, required: true, i18n: translated, ...inner } as CmsField };
}

function limits({ min, max }: { min?: number; max?: number }): { min?: number; max?: number } {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
