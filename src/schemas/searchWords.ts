import { z } from "zod";

/** Words with spaces between them, folded as the search folds what is typed. */
const words = z
  .string()
  .trim()
  .regex(/^[a-z0-9\s]*$/, "may hold small letters without accents, digits and spaces only: the search reads all words so")
  .transform((text) => text.split(/\s+/).filter(Boolean));

const name = z.string().regex(/^[a-z0-9 ]+$/, "may hold small letters without accents, digits and spaces only");
const letters = z.string().regex(/^[a-z]*$/, "may hold small letters without accents only");

const sign = z
  .string()
  .regex(/^~?[a-z0-9-]+( ~?[a-z0-9-]+)*$/, "is words with a space between, small letters without accents; ~name for a class");

/** content/interface/<language>.search.yaml: what the search knows of a language. A language without the file is searched by names alone. */
export const searchWordsSchema = z.strictObject({
  stop: words.describe("Words that tell nothing of what is asked: the, and, very."),
  endings: z
    .array(letters.min(1))
    .describe("What is cut from the end of a word, so that “hitting” meets “hits”: the longest that leaves three letters."),
  sounds: z
    .record(letters.min(1), letters)
    .default({})
    .describe("Letters that sound like others, as in ph: f. Who writes by ear is understood."),
  sayings: z.record(name, name).default({}).describe("What people write for something else, in plain words: kms: kill myself."),
  danger: z
    .record(z.string(), z.array(sign))
    .default({})
    .describe(
      "Signs of danger, by the help topic that comes first then: words in their order, up to two others between; ~name is any word of a class.",
    ),
  harmless: z.array(sign).default([]).describe("What looks like danger and is none: “kill time”. Written as the signs of danger are."),
  classes: z
    .record(z.string().regex(/^[a-z0-9-]+$/), words)
    .default({})
    .describe(
      "Words that mean the same sort of thing, by the name of the class. Words of one class are searched as one, in every language.",
    ),
});
