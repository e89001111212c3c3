import { z } from "zod";

/**
 * The building blocks that every kind of content file is made of.
 * Each message here is read by an editor: plain words, and how to mend it.
 */

/** A line of text with a length that fits where it is shown. */
export function line(max = 90, min = 2) {
  return z
    .string()
    .trim()
    .min(min, `write at least ${min} characters`)
    .max(max, `write at most ${max} characters`)
    .refine((text) => !text.includes("\n"), "keep this on one line")
    .meta({ plain: true });
}

/** A short paragraph: plain text, like a line. The check holds both against signs that readers would see raw. */
export function paragraph(max = 600) {
  return z.string().trim().min(2, "write at least one sentence").max(max, `write at most ${max} characters`).meta({ plain: true });
}

/** A day of the calendar as YYYY-MM-DD. February 30 is refused. */
export function day() {
  return z.string().refine(isDay, "is not a date. Write year-month-day, like 2026-11-22").meta({ input: "day" });
}

/** True for a real day written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day, or a day with a time on the department's clock: 2026-10-23T18:00. */
export function moment() {
  return z
    .string()
    .refine(
      (text) => isDay(text.slice(0, 10)) && /^.{10}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(text),
      "is not a date. Write 2026-10-23, or 2026-10-23T18:00 with a time",
    )
    .meta({ input: "moment" });
}

/** A year, a month or a day: 1994, 2018-07 or 2018-07-18. */
export function when() {
  return z.preprocess(
    (value) => (typeof value === "number" ? String(value) : value),
    z.string().refine(isWhen, "is not a year or a date. Write 1994, 2018-07 or 2018-07-18"),
  );
}

/** True for a real year, month or day. */
export function isWhen(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}

/** A web address that begins with https:// or http:// . */
export function webAddress() {
  return z.string().refine(isWebAddress, "is not a web address. Write it whole, like https://www.example.org/page");
}

/** True for a whole web address: with no name before its host, and none of the signs that a sentence leaves at its end. */
export function isWebAddress(text: string): boolean {
  // Names of hosts have at most 63 letters between two dots, and 253 in all (RFC 1035, 2.3.4). Of longer ones Node says that it can read them, and can't.
  if (!/^https?:\/\/(?=[^/?#]{1,253}([/?#]|$))([a-z0-9-]{1,63}\.)+[a-z]{2,63}(:\d+)?([/?#][!-~]*)?$/i.test(text)) return false;
  if (!URL.canParse(text)) return false;
  // The state's law site has addresses that end in a section number and a full stop.
  return !/[,;:'"<>]$|\)[.,]$/.test(text) && (!text.endsWith(".") || text.includes("?")) && (!text.endsWith(")") || text.includes("("));
}

/** The address of a page on which something was read: a site's first page can't be looked up by whoever doubts a fact. */
function sourceAddress() {
  return webAddress().refine(
    (text) => !isWebAddress(text) || new URL(text).pathname !== "/" || new URL(text).search !== "",
    "is a site's first page. Write the address of the page on which the fact stands",
  );
}

/** An address inside this site, like /programs/red-ribbon-week/ . The check makes sure that it exists. */
export function siteAddress() {
  return z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, "is not an address of this site. Write it like /programs/red-ribbon-week/")
    .meta({ refersTo: "address" });
}

/** The name of another record: its file name without the ending. The check makes sure that it exists. */
export function record(collection: string) {
  return z.preprocess(
    (value) => (typeof value === "number" ? String(value) : value),
    z
      .string()
      .regex(/^[a-z0-9-]+$/, "is not the name of a record. Use the file name without its ending")
      .meta({ refersTo: collection }),
  );
}

/** The names of one or several records. A single name may stand without a list. */
export function records(collection: string) {
  return z.preprocess(
    (value) => (typeof value === "string" || typeof value === "number" ? [value] : value),
    z.array(record(collection)).min(1, "name at least one"),
  );
}

/** A time of day on a 24-hour clock, like 18:00. */
export function timeOfDay() {
  return z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "is not a time. Write hours and minutes, like 18:00");
}

/**
 * The name of a time zone in the tables that every browser has: region and city. The letters of one (EST) are refused: to programs they
 * mean winter time all year, an hour beside the clocks in summer.
 */
export function timeZone() {
  return z.string().refine((name) => {
    try {
      return name.includes("/") && new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
    } catch {
      return false;
    }
  }, "is not a time zone. Write it like America/Los_Angeles");
}

/** The name of an area, in which help lines serve and laws hold: the name of a file in areas/. */
export function area() {
  return z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, "is not the name of an area. Write small letters and hyphens, like oak-county")
    .meta({ refersTo: "areas" });
}

/** A language as a BCP 47 tag: en, es, ase (American Sign Language). */
export function language() {
  return z
    .string()
    .regex(/^[a-z]{2,3}$/, "is not a language tag. Write two or three small letters, like en or es")
    .meta({ input: "language" });
}

const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(item).min(1, "name at least one"));

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
export type Known = z.infer<typeof knownShape>;
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
      .preprocess(
        (value) => (typeof value === "number" ? String(value) : value),
        z.string().regex(/^\d{5}$/, "is not a ZIP code. Write five digits, like 91910"),
      )
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
