import { z } from "zod";
import { isWhen, language, webAddress } from "./fields.ts";

/** sources.yaml: of when the pages are on which facts were read, in which languages, and where the same law stands officially. A page that is not in it shows no date. */
export const sourcesSchema = z
  .array(
    z.strictObject({
      address: webAddress().describe("The address of the page, as the files that name it as their source write it."),
      date: z
        .preprocess(
          (value) => (typeof value === "number" ? String(value) : value),
          z
            .string()
            .refine(
              (text) => text === "none" || isWhen(text),
              "is not a year or a date. Write 1994, 2018-07 or 2018-07-18, or none if the page carries no date",
            ),
        )
        .describe(
          "The date that the page carries, or that of the law or ruling on it: 1994, 2018-07 or 2018-07-18. “none” if someone looked and it carries none.",
        ),
      languages: z
        .array(language())
        .min(1, "name at least one")
        .optional()
        .describe(
          "The languages in which the page can be read, like [en, es]. Left out: English only. Links in another language then say so.",
        ),
      official: webAddress()
        .optional()
        .describe(
          "For a copy of a law: where the state or the court itself publishes that section. Pages show it beside the copy. Nobody need have compared the two; once someone has read it there, name it as the source.",
        ),
    }),
  )
  .describe("Begin each entry with a hyphen, like: - address: https://www.example.org/page");

/** A page on which facts were read, and what is known of it. */
export type DatedSource = z.infer<typeof sourcesSchema>[number];
