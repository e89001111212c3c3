import { isTimed } from "../lib/isTimed.ts";
import { pluralForm, type PluralForms } from "../lib/plurals.ts";
import { dates, lists, numbers } from "./intl.ts";

/** Puts values into the {places} of a text. A value that ends with a full stop, like “8:00 a.m.”, closes the sentence by itself. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}(\.(?!\.))?/g, (place, name: string, stop = "") => {
    if (!(name in values)) return place;
    const value = String(values[name]);
    return value.endsWith(".") ? value : value + (stop as string);
  });
}

/** The form of a text that fits a number: one school, two schools. */
export function count(forms: PluralForms, number: number, language: string): string {
  return fill(pluralForm(forms, number, language), { count: decimal(number, language) });
}

/** A number as people write it: 70,560. Spanish of the United States groups alike. */
export function decimal(number: number, language: string): string {
  return numbers(regional(language), {}).format(number);
}

/** A part of a whole, in whole percent: 0.18 is 18%. */
export function percent(part: number, language: string): string {
  return numbers(regional(language), { style: "percent" }).format(part);
}

/** A day or a month or a year in words: 2018-07-18 is July 18, 2018; 2018-07 is July 2018. */
export function dateInWords(date: string, language: string): string {
  if (/^\d{4}$/.test(date)) return date;
  const [year = 0, month = 1, day] = date.slice(0, 10).split("-").map(Number);
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC", ...(day ? { day: "numeric" } : {}) };
  return dates(regional(language), options).format(Date.UTC(year, month - 1, day ?? 1));
}

/** A day in words, with the time if it has one: November 24, 2026 at 6:00 PM. */
export function momentInWords(moment: string, language: string): string {
  if (!isTimed(moment)) return dateInWords(moment, language);
  const options = { dateStyle: "long", timeStyle: "short", timeZone: "UTC" } as const;
  return dates(regional(language), options).format(Date.parse(`${moment}Z`));
}

/** The time of a moment: 2026-12-01T18:00 is 6:00 PM. */
export function timeInWords(moment: string, language: string): string {
  return dates(regional(language), { timeStyle: "short", timeZone: "UTC" })
    .format(Date.parse(`${moment}Z`))
    .replaceAll("\u202f", " ");
}

/**
 * From one day or moment to another, what both have in common said once: “February 1 – 28, 2027”, “December 3, 2026, 8:00 – 9:00 AM”;
 * one day for a day alone.
 */
export function spanInWords(starts: string, ends: string, language: string): string {
  return between(starts, ends, { dateStyle: "long", ...(isTimed(starts) && { timeStyle: "short" }) }, language);
}

/** The hours of a moment and another of the same day: “8 – 9 AM”, “6:00 – 7:30 PM”. */
export function timesInWords(starts: string, ends: string, language: string): string {
  const whole = [starts, ends].every((moment) => moment.endsWith(":00"));
  return between(starts, ends, whole ? { hour: "numeric" } : { timeStyle: "short" }, language);
}

function between(starts: string, ends: string, options: Intl.DateTimeFormatOptions, language: string): string {
  const [from, to] = [starts, ends].map((moment) => Date.parse(isTimed(moment) ? `${moment}Z` : moment)) as [number, number];
  // Narrow spaces would keep the words from being found.
  return dates(regional(language), { ...options, timeZone: "UTC" })
    .formatRange(from, to)
    .replace(/[\u2009\u202f]/g, " ");
}

/** A day without its year, its parts in the order of the language: Dec 3, 3 dic. */
export function dayParts(date: string, language: string): { type: "day" | "month"; text: string }[] {
  return dates(regional(language), { day: "numeric", month: "short", timeZone: "UTC" })
    .formatToParts(Date.parse(`${date.slice(0, 10)}T00:00:00Z`))
    .flatMap(({ type, value }) => (type === "day" || type === "month" ? [{ type, text: value.replace(".", "") }] : []));
}

/** The name of a month: October. */
export function monthName(month: string, language: string): string {
  return dates(regional(language), { month: "long", timeZone: "UTC" }).format(Date.parse(`${month}-01T00:00:00Z`));
}

/** The name of a day of the week, 0 for Sunday: Thursday. */
export function weekdayName(day: number, language: string): string {
  // January 7, 2024 was a Sunday.
  return dates(regional(language), { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, 7 + day));
}

/** The first letter of a month: O. */
export function monthLetter(month: string, language: string): string {
  return dates(regional(language), { month: "narrow", timeZone: "UTC" }).format(Date.parse(`${month}-01T00:00:00Z`));
}

/** The site that an address leads to, as people say it: chulavistaca.gov. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** A list in a sentence: “English and Spanish”. */
export function list(items: string[], language: string): string {
  return lists(regional(language), { type: "conjunction" }).format(items);
}

/** The kit's departments stand in the United States: its forms of dates and numbers are used in every language. */
export function regional(language: string): string {
  return language.includes("-") ? language : `${language}-US`;
}
