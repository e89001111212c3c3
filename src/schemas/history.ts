import { line, paragraph, record, when } from "./fields.ts";
import { evidence } from "./sharedFields.ts";
import { kind } from "./kind.ts";
import { z } from "zod";

/** One dated step in the program's history. */
export const history = kind({
  folder: "history",
  noun: "a step of the history",
  ending: ".yaml",
  facts: {
    when: when().describe("Year, month or day: 1994, 2018-07 or 2018-07-18."),
    unsure: z
      .literal(true, "can only be true. Leave the line out for a sure date")
      .optional()
      .describe("true if the source does not give the whole date. The page says so."),
    program: record("programs").optional().describe("The program whose step it is: it stands on the program's page."),
    main: z.boolean().default(true).describe("false if it stands on the program's page only, and not in the department's history."),
    ...evidence,
  },
  words: {
    title: line(80).describe("What happened, in a few words."),
    text: paragraph(400).describe("What happened, in one to three sentences. Say who said so if it is a claim."),
  },
});
