import { z } from "zod";
import { area, asText, day, line, oneOrMany, sourceAddress, timeOfDay, when } from "./fields.ts";

/** Fields that files of several kinds have, each with its words for editors. */

/**
 * How fresh the facts of a file are: one of the two days. “Checked” stands on a page only where someone has asked those whom
 * the facts are about; who has read a copy of a page knows what was true once.
 */
export const freshness = {
  checked: day()
    .optional()
    .describe(
      "The day someone last confirmed the facts of this file, like 2026-11-22: called the number, asked the office, opened its page.",
    ),
  checked_by: line(80)
    .optional()
    .describe("Who confirmed them, by office, never a person's name: “Community Relations”. Pages do not show it."),
  read: day()
    .optional()
    .describe("In place of checked, until someone confirms the facts: the day they were read in a copy. Pages say “not yet confirmed”."),
};

/** Where a fact was read, and when it was confirmed or read. Every record that carries a fact has both. */
export const evidence = {
  source: oneOrMany(sourceAddress()).describe("Where this was read: one web address, or a list of them."),
  ...freshness,
};

/** What is known of whether something runs today. */
const knownShape = z
  .strictObject({
    state: z
      .enum(["now", "then", "unknown"])
      .describe("now: a source says that it runs. then: a source says that it ran. unknown: it may never have begun, or may be over."),
    on: when()
      .optional()
      .describe("The year, month or day that the newest source speaks of, like 2020-06. Leave it out if no source has a date."),
  })
  .refine(
    ({ state, on }) => state === "unknown" || on !== undefined,
    "needs a date (on) for “now” and “then”. Write “unknown” if no source has one",
  );
/** The same, as a page has it. */
export type Known = z.infer<typeof knownShape>;
/** Whether a program or an agreement is known to run today. */
export const known = knownShape
  .optional()
  .describe("Whether it is known to run today (now), ran then (then) or is unknown, with the date of the source. The page says so.");

/** Whether the way out is on top of the page, and its title hidden. */
export const sensitive = z
  .boolean()
  .default(false)
  .describe("true if a reader may need to leave the page fast, or to hide what it is about.");
/** Marks what is not finished: the site is made without it, the preview shows it. */
export const draft = z
  .literal(true, "can only be true. Leave the line out to publish this")
  .optional()
  .describe("This is not finished: npm run dev shows it with a mark, and nobody else sees it. Take the line out to publish it.");

/** Marks a record that is made up to show how the site works. A live site refuses it. */
export const sample = z
  .literal(true, "can only be true. Leave the line out for a real record")
  .optional()
  .describe("true for a made-up record. It is marked wherever it goes, and has no source and no day on which it was checked.");

/** Text that speaks of the law, and who of the law has read it. A live site refuses the one without the other. */
export const legality = {
  areas: oneOrMany(area())
    .optional()
    .describe(
      "Where this law holds: california for a state's law, national for what holds everywhere. Departments elsewhere do not get the file.",
    ),
  legal: z
    .literal(true, "can only be true. Leave the line out where the law is not touched")
    .optional()
    .describe("true if the text speaks of the law. Without a review the page says that no lawyer has checked it."),
  review: z
    .strictObject({
      by: line(80).describe("Who checked it, by office or role: “City Attorney’s Office”."),
      date: day().describe("The day it was checked, like 2026-05-14."),
    })
    .optional()
    .describe("That a lawyer has checked the text: by and date. A live site needs it wherever legal is true."),
};

/** Other words that people use for this, so that they can find it. */
export const aliases = z
  .array(line(60))
  .optional()
  .describe("Other words people use for this, a list: everyday names, short names, common misspellings.");

/** Where something stands. */
export const postalAddress = z
  .strictObject({
    street: line(80).describe("House number and street."),
    city: line(40).describe("City or community."),
    state: z
      .string()
      .regex(/^[A-Z]{2}$/, "is not a state. Write two capital letters, like CA")
      .describe("State, two letters."),
    zip: z
      .preprocess(asText, z.string().regex(/^\d{5}$/, "is not a ZIP code. Write five digits, like 91910"))
      .optional()
      .describe("ZIP code, five digits."),
  })
  .describe("Street, city, state and ZIP code.");

/** When a service answers: `always`, or spans of days and hours in the service's own time zone. */
export const hours = z
  .union([
    z.literal("always"),
    z.array(
      z.strictObject({
        days: z
          .array(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]))
          .min(1)
          .describe("Days of the week, like [mon, tue]."),
        from: timeOfDay().describe("When it opens, like 08:00."),
        to: timeOfDay().describe("When it closes, like 17:00."),
      }),
    ),
  ])
  .describe("“always” for day and night, or a list of days with from and to, like 18:00. Leave it out when the hours are not published.");
