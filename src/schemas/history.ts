import { evidence, line, paragraph, sample, when } from "./fields.ts";
import { kind } from "./kind.ts";

/** One dated step in the program's history. */
export const history = kind({
  folder: "history",
  noun: "a step of the history",
  ending: ".yaml",
  facts: {
    when: when().describe("Year, month or day: 1994, 2018-07 or 2018-07-18."),
    sample,
    ...evidence,
  },
  words: {
    title: line(80).describe("What happened, in a few words."),
    text: paragraph(400).describe("What happened, in one to three sentences. Say who said so if it is a claim."),
  },
});
