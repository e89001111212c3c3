import { z } from "zod";

/**
 * One kind of content file. Facts are written once, in the English file; words are written once per language.
 * `programs/red-ribbon-week.mdx` holds facts and English words, `programs/red-ribbon-week.es.mdx` Spanish words only.
 */
export interface Kind<Facts extends z.ZodRawShape = z.ZodRawShape, Words extends z.ZodRawShape = z.ZodRawShape> {
  /** The folder that the files stand in, below `content/common/` or a department. */
  folder: string;
  /** What one of them is called in a message: “a program”. */
  noun: string;
  /** `.mdx` files have a text below their fields, `.yaml` files have fields only. */
  ending: ".mdx" | ".yaml";
  /** An `.mdx` file may do without its text: the fields alone say what must be said. */
  text?: "optional";
  /** There is one file of it a department, directly in its folder: department.yaml. */
  single?: true;
  facts: Facts;
  words: Words;
  /** Days after which the facts must be confirmed again. Left out for kinds that carry no facts. */
  interval?: number;
  /** Components that the text below the fields must have. */
  body?: { components?: string[] };
}

/** Checks a kind's fields at compile time and keeps their exact types. */
export function kind<Facts extends z.ZodRawShape, Words extends z.ZodRawShape>(definition: Kind<Facts, Words>) {
  return definition;
}

/** What the English file may say: facts and words, nothing else. */
export function recordSchema<F extends z.ZodRawShape, W extends z.ZodRawShape>(of: Kind<F, W>) {
  return z.strictObject({ ...of.facts, ...of.words });
}

/** Fields that say where a fact was read and when: what is made up has none of them. */
export const evidenceFields = ["source", "checked", "read"] as const;
export type EvidenceField = (typeof evidenceFields)[number];

/** What the English file of a made-up record may say: the same, but nobody has read it anywhere or checked it. */
export function sampleSchema(of: Kind) {
  const absent = z
    .unknown()
    .refine(() => false, "must be left out of a made-up record. Take the line out")
    .optional();
  const without = evidenceFields.filter((name) => name in of.facts).map((name) => [name, absent]);
  return z.strictObject({ ...of.facts, ...of.words, ...(Object.fromEntries(without) as z.ZodRawShape) });
}

/** What a translation may say: the same words, and the fingerprint of the English words it was made from. */
export function translationSchema(of: Kind) {
  return z.strictObject({ ...of.words, translates });
}

export const translates = z
  .string()
  .regex(/^[0-9a-f]{8}$/, "is not a fingerprint. It is eight letters and digits that the check gives you")
  .describe("The fingerprint of the English words this was translated from. The check prints it.");
