import { Temporal } from "temporal-polyfill";
import { once } from "../lib/once.ts";
import { dayAfter } from "./days.ts";
import { isTimed } from "../lib/isTimed.ts";

/**
 * A day's beginning, or a moment, on the clocks of a zone. The standard's “compatible” choice: see {@link instantOf}. Asking a zone for its clocks
 * takes a tenth of a millisecond, and the pages of a site ask for the same few moments again and again.
 */
const onClocks = once((local: string, zone: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: "compatible" }),
);

/** An instant, in milliseconds since 1970 (UTC), on the clocks of a zone. */
function at(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

const minutesFromUtc = (moment: Temporal.ZonedDateTime) => Math.round(moment.offsetNanoseconds / 60_000_000_000);

/** How far a zone's clocks are from UTC at an instant, in minutes: -480 for Pacific Standard Time. */
export function offsetAt(instant: number, zone: string): number {
  return minutesFromUtc(at(instant, zone));
}

/**
 * The instant, in milliseconds since 1970 (UTC), of a day's beginning or a moment as the clocks of a time zone show it.
 * Of a time that comes twice in a night it is the first; a time that clocks skip is counted on from before the change.
 *
 * @param local 2026-11-24, or 2026-11-24T18:00
 * @param zone like America/Los_Angeles
 */
export function instantOf(local: string, zone: string): number {
  return onClocks(local, zone).epochMilliseconds;
}

/** What the clocks of a zone show at an instant: 2026-11-24T18:00. */
export function clockAt(instant: number, zone: string): string {
  return at(instant, zone).toPlainDateTime().toString().slice(0, 16);
}

/** Whether the clocks of a zone skip a moment: it does not exist. */
export function isSkipped(local: string, zone: string): boolean {
  return !onClocks(local, zone).toPlainDateTime().equals(Temporal.PlainDateTime.from(local));
}

/** The instant at which a last day or a moment is over. */
export function endOf(local: string, zone: string): number {
  return instantOf(isTimed(local) ? local : dayAfter(local), zone);
}

/** Whether something is on at any time of a day in UTC (YYYY-MM-DD): the day a site is built for. */
export function isOn(span: { starts?: string; ends: string }, zone: string, today: string): boolean {
  const [begins, over] = [today, dayAfter(today)].map((day) => instantOf(day, "UTC")) as [number, number];
  return endOf(span.ends, zone) > begins && (!span.starts || instantOf(span.starts, zone) < over);
}

/** A change of a zone's clocks: when, and the offsets in minutes before and after. */
export interface ClockChange {
  instant: number;
  before: number;
  after: number;
}

/** Every change of a zone's clocks in some years, both included. */
export function clockChanges(zone: string, fromYear: number, toYear: number): ClockChange[] {
  const changes: ClockChange[] = [];
  const until = Date.UTC(toYear + 1, 0, 1);
  let change = at(Date.UTC(fromYear, 0, 1), zone).getTimeZoneTransition("next");
  while (change && change.epochMilliseconds < until) {
    const before = offsetAt(change.epochMilliseconds - 1, zone);
    // A zone may change its name alone.
    if (before !== minutesFromUtc(change)) changes.push({ instant: change.epochMilliseconds, before, after: minutesFromUtc(change) });
    change = change.getTimeZoneTransition("next");
  }
  return changes;
}

/** A moment as a web page writes it: 2026-12-01 stays, 2026-12-01T18:00 becomes 2026-12-01T18:00:00-08:00. */
export function withOffset(moment: string, zone: string): string {
  return isTimed(moment) ? `${moment}:00${onClocks(moment, zone).offset}` : moment;
}

/** Minutes as hours and minutes: -480 is 08:00. */
export function clock(offset: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}
