import { z } from "zod";

/**
 * Rules for one value: the building blocks of the fields of every kind of content file. Fields that several kinds have stand in
 * sharedFields.ts. Each message here is read by an editor: plain words, and how to mend it.
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
  return z.string().refine(isMoment, "is not a date. Write 2026-10-23, or 2026-10-23T18:00 with a time").meta({ input: "moment" });
}

/** True for a real day, with or without a time. */
export function isMoment(text: string): boolean {
  return isDay(text.slice(0, 10)) && /^.{10}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(text);
}

/** A year, a month or a day: 1994, 2018-07 or 2018-07-18. */
export function when() {
  return z.preprocess(asText, z.string().refine(isWhen, "is not a year or a date. Write 1994, 2018-07 or 2018-07-18"));
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
export function sourceAddress() {
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
    asText,
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

/** YAML reads 2018 and 91910 as numbers. */
export const asText = (value: unknown): unknown => (typeof value === "number" ? String(value) : value);

/** One text, or a list of them. */
export const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(item).min(1, "name at least one"));
