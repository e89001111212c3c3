import { line, paragraph, when } from "./fields.ts";
import { evidence } from "./sharedFields.ts";
import { kind } from "./kind.ts";
import { z } from "zod";

/** Who may have published a figure, in the order of the lists: those who know the program best come first. */
export const publishers = ["city", "district", "state", "country", "press"] as const;

/** A single published number, with who published it and when. */
export const figures = kind({
  folder: "figures",
  noun: "a figure",
  ending: ".yaml",
  interval: 365,
  facts: {
    kind: z.enum(["count", "year"]).default("count").describe("How the number is written: 1,994 as a count, 1994 as a year."),
    value: z.number().min(0, "must be 0 or more. Write it without a sign").describe("The number."),
    as_of: when()
      .optional()
      .describe(
        "The year, month or day that the number is of: 2018, 2018-07. Leave it out if the source does not say: pages then say “no date”.",
      ),
    publisher: z
      .enum(publishers)
      .describe(
        "Who published it: city (the city or its police), district, state, country (a federal office) or press. Lists are grouped by it.",
      ),
    order: z.number().int().default(50).describe("Place in the list; small numbers come first."),
    about: z
      .enum(["schools", "officers", "programs"])
      .optional()
      .describe("The list beside which it is shown: schools, officers or programs."),
    home: z.boolean().default(false).describe("true if it is shown on the home page."),
    ...evidence,
  },
  words: {
    name: line(60).describe("What is counted, after the number: “students”."),
    note: paragraph(300).optional().describe("What the number does and does not say."),
  },
});
