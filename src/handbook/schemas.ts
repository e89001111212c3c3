import { z } from "zod";
import { projectRoot } from "../environment.ts";
import { interfaceSchema } from "../schemas/interface.ts";
import { kinds } from "../schemas/index.ts";
import { interfaceNames } from "./interfaceWords.ts";
import { evidenceFields, recordSchema, translationSchema, type Kind } from "../schemas/kind.ts";
import { glossarySchema } from "../schemas/glossary.ts";
import { redirectsSchema } from "../schemas/redirect.ts";
import { sourcesSchema } from "../schemas/source.ts";

/** A JSON Schema, as far as the handbook and the editors look into it. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * A schema of the content as JSON Schema, for editors that complete and explain fields while one types.
 * It says what a file may say before it is read: a value that the reader puts right by itself is not refused here.
 */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema["refersTo"];
      delete jsonSchema["plain"];
      delete jsonSchema["input"];
      if (isPreprocessed(zodSchema)) acceptShorthand(jsonSchema as JsonSchema);
    },
  }) as JsonSchema;
}

const isEvidence = (field: string) => (evidenceFields as readonly string[]).includes(field);

function isPreprocessed(schema: z.core.$ZodType): boolean {
  const { type, in: before } = schema._zod.def as { type: string; in?: z.core.$ZodType };
  return type === "pipe" && before?._zod.def.type === "transform";
}

/** A number may stand for text, and a single name for a list of names. */
function acceptShorthand(schema: JsonSchema): void {
  if (schema.type === "string") schema.type = ["string", "number"] as never;
  else if (schema.type === "array") {
    const { type, items, minItems, ...rest } = schema;
    for (const key of Object.keys(schema)) delete schema[key];
    Object.assign(schema, rest, { anyOf: [items, { type, minItems, items }] });
  }
}

/** The JSON Schemas of all kinds of files, by file name. */
export function editorSchemas(): Map<string, JsonSchema> {
  const schemas = new Map<string, JsonSchema>([
    ["interface.json", jsonSchema(interfaceSchema(undefined, interfaceNames(projectRoot)))],
    ["glossary.json", jsonSchema(glossarySchema)],
    ["redirects.json", jsonSchema(redirectsSchema)],
    ["sources.json", jsonSchema(sourcesSchema)],
  ]);
  for (const [name, kind] of Object.entries(kinds) as [string, Kind][]) {
    const { $schema, ...record } = jsonSchema(recordSchema(kind));
    // What is made up has no source; that what is real has one is for the check to say.
    if ("sample" in kind.facts) record.required = record.required?.filter((field) => !isEvidence(field));
    const translation = `${name}.translation.json`;
    schemas.set(translation, jsonSchema(translationSchema(kind)));
    // An editor chooses a schema by the name of the file, and not all of them can tell `x.es.yaml` from `x.yaml`:
    // the line `translates`, which every translation has, tells them apart.
    schemas.set(`${name}.json`, { $schema, if: { required: ["translates"] }, then: { $ref: translation }, else: record } as JsonSchema);
  }
  return schemas;
}
