import { z } from "zod";
import { line, record } from "./fields.ts";
import { aliases, evidence, freshness, sample } from "./sharedFields.ts";
import { kind } from "./kind.ts";

/** What a sheet is: it decides how the paper is laid out. */
const sheetForms = ["plan", "pledge", "poster", "letter", "activity", "form"] as const;

/**
 * One Letter page to print, which belongs to a page of the site. Its place in the folder is its address:
 * sheets/programs/red-ribbon-week/pledge.mdx is /programs/red-ribbon-week/pledge/.
 */
export const sheets = kind({
  folder: "sheets",
  noun: "a sheet",
  ending: ".mdx",
  interval: 365,
  facts: {
    form: z.enum(sheetForms).describe("What it is: plan, pledge, poster, letter, activity or form (with lines to fill in)."),
    drawing: record("drawings").describe("The picture: the name of a file in drawings/."),
    order: z.number().int().default(50).describe("Place in the list; small numbers come first."),
    ...freshness,
    source: evidence.source.optional(),
    sample,
  },
  words: {
    title: line(70).describe("The heading on the paper, and the name in lists."),
    summary: line(180, 20).describe("What it is for, and for whom, in one sentence. It is not on the paper."),
    aliases,
  },
});
