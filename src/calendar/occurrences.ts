import ICAL from "ical.js";
import type { Fields } from "../schemas/index.ts";

/** One time that an event takes place: days or moments as the event writes them. */
export interface Occurrence {
  starts: string;
  ends: string;
}

type Dates = Pick<Fields<"events">, "starts" | "ends" | "repeats" | "except">;

/** Every time that an event takes place, the first first. A rule (RFC 5545 RRULE) moves the whole span. It may have no end. */
export function* occurrences(event: Dates): Generator<Occurrence> {
  const { starts, ends, repeats, except = [] } = event;
  if (!repeats) {
    yield { starts, ends };
    return;
  }
  const first = timeOf(starts);
  const length = timeOf(ends).subtractDate(first);
  const steps = ICAL.Recur.fromString(repeats).iterator(first);
  for (let start = steps.next(); start; start = steps.next()) {
    // A rule that has run for a thousand years has no end.
    if (start.year - first.year > 1000) return;
    const end = start.clone();
    end.addDuration(length);
    const found = { starts: start.toString().slice(0, starts.length), ends: end.toString().slice(0, ends.length) };
    if (!except.includes(found.starts.slice(0, 10))) yield found;
  }
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
  return moment.length > 10 ? ICAL.Time.fromDateTimeString(`${moment}:00`) : ICAL.Time.fromDateString(moment);
}
