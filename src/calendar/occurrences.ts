import ICAL from "ical.js";
import type { Fields } from "../schemas/index.ts";
import { dayAfter } from "./days.ts";
import { isTimed } from "../lib/isTimed.ts";
import { recurrenceOf } from "./rule.ts";

/** One time that an event takes place: days or moments as the event writes them. */
export interface Occurrence {
  starts: string;
  ends: string;
  /** The start that the rule gives it, where the rule alone would have it at another time. RFC 5545 calls it RECURRENCE-ID. */
  replaces?: string;
}

/** Whether a time is not on the day or at the hour of its rule. Its end alone may be another in leap years: then it has not moved. */
export function hasMoved({ starts, replaces }: Occurrence): boolean {
  return replaces !== undefined && replaces !== starts;
}

/** The fields of an event that say when it takes place. */
export type Dates = Pick<Fields<"events">, "starts" | "ends" | "repeats" | "except" | "moved">;

/**
 * Every time that an event takes place, the first first. Pages and calendar files alike have their times from here.
 * A rule (RFC 5545 RRULE) moves the whole span; it may have no end.
 */
export function* occurrences(event: Dates): Generator<Occurrence> {
  const { starts, ends, repeats, except = [], moved = [] } = event;
  if (!repeats) {
    yield { starts, ends };
    return;
  }
  const first = timeOf(starts);
  const length = timeOf(ends).subtractDate(first);
  const steps = recurrenceOf(repeats, starts).iterator(first);
  for (let step = steps.next(); step; step = steps.next()) {
    // A rule that has run for a thousand years has no end.
    if (step.year - first.year > 1000) return;
    const planned = written(step, starts);
    const day = planned.slice(0, 10);
    if (except.includes(day)) continue;
    const to = moved.find(({ from }) => from === day)?.to;
    const start = to ? `${to}${planned.slice(to.length)}` : planned;
    const end = timeOf(start);
    end.addDuration(length);
    const usual = written(end, ends);
    const real = isThroughFebruary(event) ? dayAfter(`${usual.slice(0, 4)}-03-01`, -1) : usual;
    yield { starts: start, ends: real, ...(start === planned && real === usual ? {} : { replaces: planned }) };
  }
}

/** A month of awareness that goes to the end of February does so in leap years, too. */
function isThroughFebruary({ starts, ends, repeats }: Dates): boolean {
  return Boolean(repeats?.startsWith("FREQ=YEARLY")) && /^\d{4}-\d{2}-01$/.test(starts) && dayAfter(ends).endsWith("-03-01");
}

/** The times of an event that are not over on a day (YYYY-MM-DD) and begin by another. */
export function between(event: Dates, from: string, to: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const each of occurrences(event)) {
    if (each.starts.slice(0, 10) > to) break;
    if (each.ends.slice(0, 10) >= from) found.push(each);
  }
  return found;
}

/** The first time that an event is not over on a day (YYYY-MM-DD); undefined if it is over for good. */
export function nextOccurrence(event: Dates, today: string): Occurrence | undefined {
  for (const each of occurrences(event)) if (each.ends.slice(0, 10) >= today) return each;
  return undefined;
}

/** The last time of an event that is over for good on a day; undefined if there is more to come. */
export function lastOccurrence(event: Dates, today: string): Occurrence | undefined {
  let last: Occurrence | undefined;
  for (const each of occurrences(event)) {
    if (each.ends.slice(0, 10) >= today) return undefined;
    last = each;
  }
  return last;
}

function timeOf(moment: string): ICAL.Time {
  return isTimed(moment) ? ICAL.Time.fromDateTimeString(`${moment}:00`) : ICAL.Time.fromDateString(moment);
}

/** A time as a content file writes it: a day or a moment, like another. */
function written(time: ICAL.Time, like: string): string {
  return time.toString().slice(0, like.length);
}
