import { dayAfter } from "./days.ts";

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clocks are from UTC at an instant, in minutes: -480 for Pacific Standard Time. */
export function offsetAt(instant: number, zone: string): number {
  if (!clocks.has(zone))
    clocks.set(
      zone,
      new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
      }),
    );
  const part = Object.fromEntries(
    clocks
      .get(zone)!
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const shown = Date.UTC(part["year"]!, part["month"]! - 1, part["day"], part["hour"], part["minute"]);
  return Math.round((shown - instant) / 60_000);
}

/** What UTC shows when a zone's clocks show a local time: a day counts from its first minute. */
function shownAs(local: string): number {
  return Date.parse(`${local.length > 10 ? local : `${local}T00:00`}Z`);
}

/**
 * The instant, in milliseconds since 1970 (UTC), of a day's beginning or a moment as the clocks of a time zone show it.
 * Of a time that comes twice in a night it is the first; a time that clocks skip is counted on from before the change.
 *
 * @param local 2026-11-24, or 2026-11-24T18:00
 * @param zone like America/Los_Angeles
 */
export function instantOf(local: string, zone: string): number {
  const shown = shownAs(local);
  const day = 86_400_000;
  // Clocks change at most once in two days: one of these two offsets is the right one.
  const [early, late] = [shown - day, shown + day].map((near) => shown - offsetAt(near, zone) * 60_000) as [number, number];
  const isShown = (instant: number) => instant + offsetAt(instant, zone) * 60_000 === shown;
  return isShown(late) && !isShown(early) ? late : early;
}

/** Whether the clocks of a zone skip a moment: it does not exist. */
export function isSkipped(local: string, zone: string): boolean {
  const instant = instantOf(local, zone);
  return instant + offsetAt(instant, zone) * 60_000 !== shownAs(local);
}

/** The instant at which a last day or a moment is over. */
export function endOf(local: string, zone: string): number {
  return instantOf(local.length > 10 ? local : dayAfter(local), zone);
}

/** Whether something is on at any time of a day in UTC (YYYY-MM-DD): the day a site is built for. */
export function isOn(span: { starts?: string; ends: string }, zone: string, today: string): boolean {
  return endOf(span.ends, zone) > shownAs(today) && (!span.starts || instantOf(span.starts, zone) < shownAs(dayAfter(today)));
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
  const week = 7 * 86_400_000;
  for (let start = Date.UTC(fromYear, 0, 1); start < Date.UTC(toYear + 1, 0, 1); start += week) {
    const [before, after] = [offsetAt(start, zone), offsetAt(start + week, zone)];
    if (before === after) continue;
    let [low, high] = [start, start + week];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offsetAt(middle, zone) === before) low = middle;
      else high = middle;
    }
    changes.push({ instant: high, before, after });
  }
  return changes;
}

/** A moment as a web page writes it: 2026-12-01 stays, 2026-12-01T18:00 becomes 2026-12-01T18:00:00-08:00. */
export function withOffset(moment: string, zone: string): string {
  if (moment.length <= 10) return moment;
  const offset = offsetAt(instantOf(moment, zone), zone);
  return `${moment}:00${offset < 0 ? "-" : "+"}${clock(offset)}`;
}

/** Minutes as hours and minutes: -480 is 08:00. */
export function clock(offset: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}
