import type { z } from "zod";
import { stringify } from "yaml";
import { kinds, type Collection } from "../../src/schemas/index.ts";
import { recordSchema, type Kind } from "../../src/schemas/kind.ts";

/** What a field may hold, tried in this order: the first that it takes is taken. */
const samples: unknown[] = [
  "Some plain words.",
  "oak-high",
  "2026-11-01",
  "2026-11-01T10:00",
  "2019",
  "(619) 555-0142",
  "https://www.example.org/page",
  "sro@example.gov",
  "https://www.example.org/",
  "/help/",
  "America/Los_Angeles",
  "#0f6460",
  "08:00",
  "en",
  "CA",
  "oak-state",
  "91910",
  "37681233730116",
  "063864006484",
  "00000000",
  "7",
  "9-12",
  "Officers gave {count} talks in {year}",
  "FREQ=WEEKLY",
  "topics/bullying",
  "<p>",
  "always",
  true,
  false,
  7,
  "middle",
];

interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
  keyType?: z.ZodType;
  valueType?: z.ZodType;
}

/** A value that a schema takes; undefined if none of the samples is one. */
export function valueFor(schema: z.ZodType): unknown {
  const {
    type,
    innerType,
    in: before,
    out,
    shape,
    element,
    options,
    entries,
    values,
    keyType,
    valueType,
  } = schema._zod.def as unknown as Definition;
  const fits = (value: unknown) => schema.safeParse(value).success;
  if (type === "pipe") return valueFor((before!._zod.def as { type: string }).type === "transform" ? out! : before!);
  if (innerType) return valueFor(innerType);
  if (entries) return Object.values(entries)[0];
  if (values) return values[0];
  if (shape)
    return Object.fromEntries(
      Object.entries(shape).flatMap(([name, field]) => (valueFor(field) === undefined ? [] : [[name, valueFor(field)]])),
    );
  if (element)
    return [[valueFor(element)], [valueFor(element), valueFor(element)], Array.from({ length: 3 }, () => valueFor(element))].find(fits);
  if (options) return options.map(valueFor).findLast((value) => value !== undefined && fits(value));
  if (valueType) return { [String(keyType && valueFor(keyType))]: valueFor(valueType) };
  return samples.find(fits);
}

/** Every kind, with all the fields that a file of it may have together. What is made up has no source: `sample` stands alone. */
export function everyKind(): { collection: Collection; kind: Kind; fields: Record<string, unknown> }[] {
  return (Object.entries(kinds) as [Collection, Kind][]).map(([collection, kind]) => {
    const { sample: _, ...fields } = valueFor(recordSchema(kind)) as Record<string, unknown>;
    if (collection === "department") fields["bounds"] = { south: 32, north: 33, west: -118, east: -116 };
    return { collection, kind, fields };
  });
}

/** A file of a kind with these fields. */
export function fileOf({ ending }: Kind, fields: unknown): string {
  const yaml = stringify(fields, { lineWidth: 0, nullStr: "" });
  return ending === ".mdx" ? `---\n${yaml}---\n\nSome words of text.\n` : yaml;
}
