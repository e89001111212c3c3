import type { z } from "zod";
import { Source } from "../explain/source.ts";
import { validate } from "../explain/validate.ts";

/** A YAML file that is no record. */
interface YamlFile<Said> {
  /** The reasons why it can't be used are among its problems. */
  source: Source;
  /** What is written in it; undefined if it can't be read. */
  fields: unknown;
  /** The same as its schema gives it; undefined if it can't be used. */
  said: Said | undefined;
}

/** Reads a YAML file that is no record. */
export function readYaml<Said>(path: string, text: string, schema: z.ZodType<Said>): YamlFile<Said> {
  const source = new Source(path, text);
  const fields = source.readFields(false);
  return { source, fields, said: fields === undefined ? undefined : validate(schema, fields, source) };
}
