import { z } from "zod";
import { line, moment, paragraph, siteAddress } from "./fields.ts";
import { evidence, freshness, sample } from "./sharedFields.ts";
import { kind } from "./kind.ts";

/** Something to know for a time: a closed office, a date that has moved. It takes itself down when it ends. */
export const notices = kind({
  folder: "notices",
  noun: "a notice",
  ending: ".yaml",
  facts: {
    starts: moment().describe("First day, like 2026-12-21; with a time, 2026-12-21T08:00."),
    ends: moment().describe("Last day, or the time at which it ends. It then disappears by itself."),
    level: z.enum(["info", "important"]).describe("info shows it on the home page, important on every page."),
    see: siteAddress().optional().describe("Where to read on: a page of this site."),
    sample,
    ...freshness,
    source: evidence.source.optional(),
  },
  words: {
    title: line(60).describe("What it is about, in a few words."),
    text: paragraph(240).describe("What to know and what to do, in one or two sentences."),
  },
});
