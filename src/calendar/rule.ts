import ICAL from "ical.js";
import { isTimed } from "../lib/isTimed.ts";

/** The weekdays as rules write them, in the order of Date.getUTCDay. */
export const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** The parts of a rule, by their names. */
export type RuleParts = Map<string, string>;

/** The parts of an RFC 5545 rule: FREQ=WEEKLY;BYDAY=TU is { FREQ: WEEKLY, BYDAY: TU }. */
export function partsOf(rule: string): RuleParts {
  return new Map(rule.split(";").map((part) => part.split("=") as [string, string]));
}

/** A rule of these parts, with some changed, or taken out where they are undefined. */
export function ruleOf(parts: RuleParts, changes: Record<string, string | undefined> = {}): string {
  return Object.entries({ ...Object.fromEntries(parts), ...changes })
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`))
    .join(";");
}

/**
 * The rule of an event as programs follow it. Of an event with a time the last day (UNTIL) counts whole, to its last second
 * on the event's clock. Left as a day, it would be read as that day's midnight, before the event.
 *
 * @param starts a day or a moment
 */
export function recurrenceOf(rule: string, starts: string): ICAL.Recur {
  const recur = ICAL.Recur.fromString(rule);
  if (recur.until && isTimed(starts)) recur.until = ICAL.Time.fromDateTimeString(`${recur.until.toString().slice(0, 10)}T23:59:59`);
  return recur;
}

/** The weekday of a day or moment, as a rule writes it: TU. */
export function weekdayOf(moment: string): string {
  return weekdays[new Date(`${moment.slice(0, 10)}T00:00:00Z`).getUTCDay()]!;
}

/** Which weekday of its month a day is: 1TU for the first Tuesday, -1TU for a fifth, the last. */
export function nthWeekdayOf(moment: string): string {
  const nth = Math.ceil(Number(moment.slice(8, 10)) / 7);
  return `${nth === 5 ? -1 : nth}${weekdayOf(moment)}`;
}

/** How many days a month has. */
export function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
