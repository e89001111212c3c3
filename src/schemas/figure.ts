import { evidence, line, paragraph, sample } from "./fields.ts";
import { kind } from "./kind.ts";
import { z } from "zod";

/** A single published number, with who published it and when. */
export const figures = kind({
  folder: "figures",
  noun: "a figure",
  ending: ".yaml",
  interval: 365,
  facts: {
    kind: z.enum(["count", "year"]).default("count").describe("How the number is written: 1,994 as a count, 1994 as a year."),
    value: z.number().min(0, "must be 0 or more. Write it without a sign").describe("The number."),
    as_of: line(40).describe("What the number refers to in time, as published: 2018, or “undated”."),
    order: z.number().int().default(50).describe("Place in the list; small numbers come first."),
    about: z
      .enum(["schools", "officers", "programs"])
      .optional()
      .describe("The list beside which it is shown: schools, officers or programs."),
    home: z.boolean().default(false).describe("true if it is shown on the home page."),
    sample,
    ...evidence,
  },
  words: {
    name: line(60).describe("What is counted, after the number: “students”."),
    note: paragraph(300).optional().describe("What the number does and does not say."),
  },
});
