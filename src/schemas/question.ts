import { z } from "zod";
import { line, paragraph } from "./fields.ts";
import { aliases, draft, evidence, legality, sample, sensitive } from "./sharedFields.ts";
import { kind } from "./kind.ts";

/** A question that families, students or staff ask, with a short answer and, below, more. */
export const questions = kind({
  folder: "questions",
  noun: "a question",
  ending: ".mdx",
  interval: 365,
  facts: {
    order: z.number().int().default(50).describe("Place in the list; small numbers come first."),
    audience: z.enum(["students", "families", "staff"]).describe("Who asks it."),
    sensitive,
    ...legality,
    sample,
    ...evidence,
    draft,
  },
  words: {
    title: line(110).describe("The question, as people ask it."),
    summary: paragraph(300).describe("The answer in one to three sentences."),
    aliases,
  },
});
