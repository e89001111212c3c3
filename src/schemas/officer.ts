import { z } from "zod";
import { day, language, line, paragraph, record } from "./fields.ts";
import { draft, evidence, freshness, sample } from "./sharedFields.ts";
import { kind } from "./kind.ts";

/** The post of one School Resource Officer. A name, a picture or own words appear only with recorded consent. */
export const officers = kind({
  folder: "officers",
  noun: "an officer",
  ending: ".mdx",
  text: "optional",
  interval: 180,
  facts: {
    schools: z
      .array(record("schools"))
      .min(1, "name at least one school")
      .describe("The schools of this post: names of files in schools/."),
    languages: z.array(language()).min(1).describe("Languages the officer speaks, like [en, es]."),
    contact: record("resources").describe("How to reach the officer: the name of a file in resources/."),
    name: line(60).optional().describe("The officer's name. It is shown only if consent is recorded."),
    photo: record("pictures")
      .optional()
      .describe("The officer's photo: the name of a file in pictures/. It is shown only if consent is recorded."),
    consent: z
      .strictObject({
        date: day().describe("The day the officer agreed, like 2026-05-14."),
        by: line(60).describe("Who recorded it, by office: “Chief's office”."),
      })
      .optional()
      .describe("That the officer agreed to name, photo and own words being shown. Without it only the post is shown."),
    training: z
      .array(
        z.strictObject({
          title: line(90).describe("The name of the course."),
          date: day().optional().describe("The day it ended, like 2026-05-14."),
        }),
      )
      .optional()
      .describe("Courses taken, with dates."),
    sample,
    source: evidence.source.optional(),
    ...freshness,
    draft,
  },
  words: {
    title: line(60).describe("The post, like “SRO for the Hilltop schools”."),
    summary: paragraph(240).describe("What this officer does there, in one or two sentences."),
    reach: paragraph(240).describe("When and how to reach the officer."),
    stand_in: paragraph(240).describe("Who answers when the officer is away, and in summer."),
    background: paragraph(300).optional().describe("What the officer did before, in one or two sentences."),
    photo_alt: line(120).optional().describe("What the photo shows, for people who can't see it."),
    ask_about: z.array(line(60)).optional().describe("“Ask me about …”: a few subjects."),
  },
});
