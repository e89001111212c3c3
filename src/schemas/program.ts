import { z } from "zod";
import { line, paragraph, record, webAddress } from "./fields.ts";
import { aliases, draft, evidence, known, sample } from "./sharedFields.ts";
import { kind } from "./kind.ts";
import { levels } from "./school.ts";

/** Something the program does that people can join, use or support. */
export const programs = kind({
  folder: "programs",
  noun: "a program",
  ending: ".mdx",
  interval: 365,
  facts: {
    drawing: record("drawings").describe("The picture: the name of a file in drawings/."),
    order: z.number().int().default(50).describe("Place in the list; small numbers come first."),
    schools: z.array(record("schools")).optional().describe("Schools where it runs. Leave out if it is not tied to single schools."),
    levels: z.array(z.enum(levels)).optional().describe("Levels of school it is for."),
    partners: z.array(record("organizations")).optional().describe("Who runs it with the department."),
    contact: record("resources").optional().describe("Whom to ask: the name of a file in resources/. Without it, the department's own."),
    web: webAddress().optional().describe("The program's own page, where people sign up or see the next date."),
    known,
    sample,
    ...evidence,
    draft,
  },
  words: {
    title: line(60).describe("The name of the program."),
    summary: line(180, 20).describe("What it is, in one sentence."),
    who: paragraph(240).describe("Who takes part."),
    when: paragraph(240).describe("When it happens. Say so if the dates are not published."),
    join: paragraph(300).describe("How to take part, give or help."),
    bring: paragraph(240).optional().describe("What to bring. Leave out if it is not published: the page then says so."),
    aliases,
  },
});
