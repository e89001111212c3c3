import { line, paragraph, record } from "./fields.ts";
import { evidence, freshness, sample } from "./sharedFields.ts";
import { kind } from "./kind.ts";
import { z } from "zod";

/** The parts of the dashboard, in their order: how officers help, what they are called for and what follows, and whether people can trust them. */
export const measureParts = ["helping", "consequences", "trust"] as const;

/** The words of a finding, with a place for the number and one for the school year. */
const finding = line(110).refine(
  (text) => text.includes("{count}") && text.includes("{year}") && !text.endsWith("."),
  "must have the places {count} and {year}, and no full stop at its end: “Officers gave {count} lessons in {year}”",
);

/** A figure that is counted every month: this is its definition, and the file of the same name that ends in .csv has the numbers. */
export const measures = kind({
  folder: "measures",
  noun: "a measure",
  ending: ".yaml",
  interval: 365,
  facts: {
    part: z
      .enum(measureParts)
      .describe(
        "The part of the dashboard it belongs to: helping, consequences (calls and what follows) or trust (complaints, thanks, training).",
      ),
    order: z
      .number()
      .int()
      .default(50)
      .describe("Place in its part; small numbers come first, and the first of each part is told in the sentence at the top."),
    period: z.enum(["month"]).default("month").describe("How often it is counted: once a month."),
    by: z.enum(["level", "kind"]).describe("What its columns are: levels of school, or kinds of what is counted."),
    columns: z
      .array(z.string().regex(/^(?!month$|total$)[a-z][a-z0-9-]*$/, "is not the name of a column. Write small letters, digits and hyphens"))
      .min(1)
      .max(6, "name at most six columns: more do not fit on a page")
      .describe("The columns of its .csv file between “month” and “total”, in the order in which they are shown."),
    protected: z
      .boolean()
      .default(true)
      .describe("false only if its numbers can't point to a person, like lessons. Otherwise counts from 1 to 10 are hidden."),
    owner: record("resources")
      .optional()
      .describe("The office that keeps the numbers, never a person: the name of a file in resources/. Needed, but a sample has none."),
    sample,
    source: evidence.source
      .optional()
      .describe("A web page on which the numbers stand or that tells how they are kept: one web address, or a list. A sample has none."),
    ...freshness,
  },
  words: {
    name: line(60).describe("What is counted, as a heading: “Lessons in class”."),
    unit: line(30).describe("The unit, in the plural: “lessons”."),
    finding: finding.describe("A sentence about one school year, without a full stop: “Officers gave {count} lessons in {year}”."),
    counts: paragraph(400).describe("What counts: one to three sentences."),
    leaves_out: paragraph(400).describe("What does not count, though one might think so."),
    records: line(120)
      .optional()
      .describe("Where the numbers are written down first, like “The officers’ daily log”. Needed, but a sample has none."),
    labels: z.record(z.string(), line(40)).describe("What each column is called: “high: High schools”."),
  },
});

const cell = z.number().nullable();
const row = z.object({ cells: z.array(cell), total: cell });

/** What is published of a measure: its school years, the oldest first. `null` stands for a number that is hidden. */
export const publishedSchema = z.object({
  years: z.array(
    z.object({
      /** Like 2025-26. */
      year: z.string(),
      /** Whether no more months are to come. */
      closed: z.boolean(),
      /** Empty while a year of a protected measure is not over. */
      months: z.array(row.extend({ month: z.string() })),
      /** The sums of the months that are here. */
      totals: row.optional(),
    }),
  ),
});

/** What may be published of a measure. */
export type Published = z.infer<typeof publishedSchema>;
/** One school year of it. */
export type PublishedYear = Published["years"][number];
/** A number that is published, or null for one that is hidden. */
export type Cell = z.infer<typeof cell>;
