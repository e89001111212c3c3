import { z } from "zod";
import { language, line, oneOrMany } from "./fields.ts";

const inLanguages = <T extends z.ZodType>(of: T) => z.partialRecord(language(), of);
const phrases = oneOrMany(line(120));

/** One thing: how the site says it, and what it does not say. */
const word = z.strictObject({
  say: inLanguages(line(60)).describe("The one word for it in each language, like { en: student, es: estudiante }."),
  not: inLanguages(phrases).describe(
    "What the check refuses in each language, a list. A star at the end stands for any ending: pupil* refuses “pupils” too.",
  ),
  why: line(160).optional().describe("Why, in one sentence, for whoever reads the finding."),
  for: z
    .enum(["students", "families", "staff"])
    .optional()
    .describe("Whose texts it is about: students, families or staff. Left out: everyone's."),
  except: phrases.optional().describe("Names in which the refused word may stand, as they are written: “Pupil Services”."),
});

/** A short form that not everyone knows. */
const abbreviation = z.strictObject({
  short: line(20).describe("The short form, like SARB."),
  long: inLanguages(phrases).describe("The long form in each language; several if there is more than one way to write it."),
});

/** glossary.yaml: one word for one thing, and the long forms of abbreviations. */
export const glossarySchema = z
  .strictObject({
    words: z.array(word).default([]).describe("One word for one thing: a list."),
    abbreviations: z.array(abbreviation).default([]).describe("Short forms and their long ones: a list."),
    stays: inLanguages(z.array(line(160)))
      .default({})
      .describe(
        "Words that are the same on every page, by the language that they are in: the name of a program, a sentence to say on the phone. A screen reader reads them out in that language.",
      ),
  })
  .describe("Three lists: words, abbreviations, and what stays in its language.");

type GlossaryFile = z.infer<typeof glossarySchema>;
/** One thing, with the words for it. */
export type GlossaryWord = GlossaryFile["words"][number];
/** Words that are the same on every page, by the language that they are in. */
export type Staying = GlossaryFile["stays"];
/** A short form, with its long ones. */
export type Abbreviation = GlossaryFile["abbreviations"][number];
