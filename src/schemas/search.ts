import { z } from "zod";
import { commit, count } from "./accessibility.ts";
import { day, line } from "./fields.ts";
import { kind } from "./kind.ts";

/** How well the search of a department's site answers. The benchmark writes the file itself; nobody types numbers here. */
export const search = kind({
  folder: "search",
  noun: "the results of the search benchmark",
  ending: ".yaml",
  single: true,
  facts: {
    date: day().describe("The day of the benchmark, like 2026-11-26."),
    commit: commit().optional().describe("The state of the project that was measured: its commit."),
    browser: line(40).describe("The browser in which the questions were typed, with its version."),
    answered: z
      .array(
        z.strictObject({
          language: z
            .string()
            .regex(/^([a-z]{2,3}|mixed)$/)
            .describe("The language of the questions; mixed for those in two at once."),
          questions: count("How many questions were asked that this site answers. None was looked at while the search was made."),
          first: count("How many were answered by what the search shows first."),
          among_three: count("How many were answered by one of the first three."),
        }),
      )
      .describe("How often a page that answers came at the top: a list, by the language of the questions."),
    danger: z
      .strictObject({
        questions: count("How many questions may mean danger."),
        helped: count("Above how many of the answers help stood, with its numbers."),
      })
      .describe("Whether help comes first where a question may mean danger."),
    harmless: z
      .strictObject({
        questions: count("How many questions only look like danger."),
        helped: count("Above how many of their answers help stood all the same."),
      })
      .describe("Whether help stays away where a question only looks like danger."),
  },
  words: {},
});
