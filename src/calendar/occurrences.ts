import ICAL from "ical.js";
import type { Fields } from "../schemas/index.ts";

/** One time that an event takes place: days or moments as the event writes them. */
export interface Occurrence {
  starts: string;
  ends: string;
}

/**
 * The first time that an event is not over on a day (YYYY-MM-DD); undefined if it is over for good.
 * A rule is an RFC 5545 RRULE; it moves the whole span.
 */
export function nextOccurrence(event: Pick<Fields<"events">, "starts" | "ends" | "repeats">, today: string): Occurrence | undefined {
  const { starts, ends, repeats } = event;
  if (!repeats) return ends.slice(0, 10) >= today ? { starts, ends } : undefined;
  const first = timeOf(starts);
  const length = timeOf(ends).subtractDate(first);
  const steps = ICAL.Recur.fromString(repeats).iterator(first);
  for (let start = steps.next(); start; start = steps.next()) {
    const end = start.clone();
    end.addDuration(length);
    const written = { starts: start.toString().slice(0, starts.length), ends: end.toString().slice(0, ends.length) };
    if (written.ends.slice(0, 10) >= today) return written;
    // A rule that has run for a thousand years without reaching today never will.
    if (start.year - first.year > 1000) return undefined;
  }
  return undefined;
}

function timeOf(moment: string): ICAL.Time {
  return moment.length > 10 ? ICAL.Time.fromDateTimeString(`${moment}:00`) : ICAL.Time.fromDateString(moment);
}
