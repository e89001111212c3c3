import { z } from "zod";
import { day, line } from "./fields.ts";

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

/** What a translation says of itself, beside the words: what it was made from, who made it, and who has held it against the English. */
export const translationFacts = {
  translates: z
    .string()
    .regex(/^[0-9a-f]{8}$/, "is not a fingerprint. It is eight letters and digits that the check gives you")
    .describe("The fingerprint of the English words this was translated from. The check prints it."),
  translated_by: line(80).optional().describe("Who translated it, by office or role: “Community Relations”; or “machine”."),
  confirmed: z
    .strictObject({
      by: line(80).describe("Who read both texts side by side, by office or role: “Bilingual staff, Community Relations”."),
      date: day().describe("The day that was done, like 2026-05-14."),
    })
    .optional()
    .describe(
      "That someone who speaks both languages has found that this says what the English says. A live site needs it for help topics, emergency texts, the contact page and what speaks of the law.",
    ),
};

/** What a translation may say: the same words, and what it says of itself. */
export function translationSchema(of: Kind) {
  return z.strictObject({ ...of.words, ...translationFacts });
}
