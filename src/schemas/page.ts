import { z } from "zod";
import { line, record, siteAddress } from "./fields.ts";
import { aliases, draft, evidence, freshness, legality, sample } from "./sharedFields.ts";
import { kind } from "./kind.ts";

/** A page of running text. Its place in the folder is its address: pages/about/mission.mdx is /about/mission/. */
export const pages = kind({
  folder: "pages",
  noun: "a page",
  ending: ".mdx",
  interval: 365,
  facts: {
    order: z.number().int().default(50).describe("Place among its neighbors; small numbers come first."),
    drawing: record("drawings").optional().describe("A picture: the name of a file in drawings/."),
    audience: z
      .array(z.enum(["students", "families", "staff"]))
      .min(1)
      .optional()
      .describe("Which readers it is for. Left out: all."),
    office: z.literal(true).optional().describe("true puts the unit's number and the department's address above the text."),
    linked_from: z.array(siteAddress()).optional().describe("Pages of this site that lead here below their list, like /programs/."),
    start: z.array(siteAddress()).optional().describe("For the three doors: where this reader starts, a few addresses of this site."),
    see: z.array(siteAddress()).optional().describe("Where to read on: addresses of this site."),
    ...legality,
    ...freshness,
    source: evidence.source.optional(),
    sample,
    draft,
  },
  words: {
    title: line(65).describe("The heading, and the name in lists."),
    summary: line(180, 20).describe("What the reader finds here, in one sentence."),
    door: line(40).optional().describe("For the three doors: what the reader says, like “I'm a student”."),
    aliases,
  },
});
