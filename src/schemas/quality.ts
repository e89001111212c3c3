import { z } from "zod";
import { day } from "./fields.ts";

const count = z.int().min(0);

/** The facts of one section of the site, by how sure they are. */
const factsOf = z.strictObject({
  /** Name of a section, or `other` for facts that have no page of their own. */
  section: z.string(),
  all: count,
  confirmed: count,
  read: count,
  sample: count,
  overdue: count,
  /** The day of the oldest that are not made up. */
  oldest: day().optional(),
});

/** The texts of one language. */
const languageOf = z.strictObject({
  language: z.string(),
  /** English texts that need a translation, and how they stand. All are 0 for English itself. */
  texts: count,
  missing: count,
  changed: count,
  confirmed: count,
  /** Texts that are long enough to measure, and those of them that are harder than they may be. */
  measured: count,
  hard: count,
  /** The score in the middle of all: a school grade in English, the INFLESZ scale in Spanish. */
  middle: z.number().optional(),
  limits: z.strictObject({ help: z.number(), other: z.number() }).optional(),
});

/** What the build finds out about the content: for the page about quality. Nobody types it. */
export const qualitySchema = z.strictObject({ facts: z.array(factsOf), languages: z.array(languageOf) });

/** How good the content is, in numbers. */
export type Quality = z.infer<typeof qualitySchema>;
export type FactsOf = z.infer<typeof factsOf>;
export type LanguageOf = z.infer<typeof languageOf>;
