import type { z } from "zod";
import { Source } from "../explain/source.ts";
import { validate } from "../explain/validate.ts";

/** Reads a YAML file that is no record. What it says is undefined if it can't be used; the reasons are among the problems of its source. */
export function readYaml<Said>(path: string, text: string, schema: z.ZodType<Said>): { source: Source; said: Said | undefined } {
  const source = new Source(path, text);
  const fields = source.readFields(false);
  return { source, said: fields === undefined ? undefined : validate(schema, fields, source) };
}
