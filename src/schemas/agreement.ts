import { z } from "zod";
import { day, language, line, paragraph, records, when } from "./fields.ts";
import { aliases, evidence, known, sample } from "./sharedFields.ts";
import { kind } from "./kind.ts";

/** What one version of an agreement says, section by section. It stays in the language in which it was signed. */
const section = z.strictObject({
  title: line(80).describe("The heading. Keep it the same in every version: the comparison finds sections by it."),
  text: z.string().trim().min(10, "write at least one sentence").describe("The words of the section. An empty line parts paragraphs."),
});

const version = z
  .strictObject({
    date: when().describe("When it was signed or approved: 1996, 2025-08 or 2025-08-13."),
    ends: day().optional().describe("The day it ends, if it says so."),
    sections: z.array(section).min(1).optional().describe("The whole text. Leave it out where the text is not published."),
  })
  .refine(
    ({ sections = [] }) => new Set(sections.map(({ title }) => title)).size === sections.length,
    "has two sections with the same title. Give each its own, or the versions can’t be compared",
  );

/** An agreement between the police and schools, or a policy: what it covers, its versions, and what changed between them. */
export const agreements = kind({
  folder: "agreements",
  noun: "an agreement",
  ending: ".mdx",
  interval: 365,
  facts: {
    order: z.number().int().default(50).describe("Place in the list; small numbers come first."),
    parties: records("organizations").optional().describe("Who signed it: names of files in organizations/. They are also whom to ask."),
    written_in: language().default("en").describe("The language of the text itself, like en."),
    versions: z
      .array(version)
      .min(1, "name at least one version")
      .refine(
        (all) => all.every(({ date }, index) => index === 0 || all[index - 1]!.date < date),
        "are not in order. Write the oldest version first",
      )
      .describe("Every version, the oldest first. What changed between two is worked out from their texts."),
    known,
    sample,
    ...evidence,
  },
  words: {
    title: line(90).describe("The name of the agreement."),
    summary: paragraph(300).describe("What it is, in one or two sentences."),
    covers: z.array(line(140)).min(1).describe("What it covers, in plain words: a list."),
    aliases,
  },
});
