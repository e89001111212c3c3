import { z } from "zod";
import { line, paragraph, records, siteAddress } from "./fields.ts";
import { aliases, draft, evidence, legality, sample, sensitive } from "./sharedFields.ts";
import { kind } from "./kind.ts";

/** “What happens if …”: what follows, step by step, with who sees it and whether the reader can stop. */
export const journeys = kind({
  folder: "journeys",
  noun: "a “what happens if …”",
  ending: ".mdx",
  text: "optional",
  interval: 365,
  facts: {
    order: z.number().int().default(50).describe("Place in the list; small numbers come first."),
    lines: records("resources")
      .optional()
      .describe("Who to call or text: names of files in resources/. Local ones show only where they serve."),
    see: z.array(siteAddress()).optional().describe("Where to read on: addresses of this site."),
    sensitive,
    ...legality,
    sample,
    ...evidence,
    draft,
  },
  words: {
    title: line(60).describe("What happens, as the reader says it: “I send a tip”."),
    summary: paragraph(240).describe("How it goes, in one or two sentences."),
    steps: z
      .array(
        z.strictObject({
          title: line(70).describe("The step in a few words."),
          what: paragraph(500).describe("What happens. Where it is not published, say so and say whom to ask."),
          sees: paragraph(200).describe("Who sees or hears this."),
          stop: paragraph(200).describe("Whether the reader can stop here, and how."),
        }),
      )
      .min(2, "write at least two steps")
      .max(9, "write at most nine steps")
      .describe("The steps, in the order in which they happen."),
    aliases,
  },
});
