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

/**
 * The instant at which a zone's clocks show a local time (2026-03-08T10:00), in milliseconds since 1970;
 * undefined for a time that they skip. Of a time that they show twice, the first.
 */
export function instantOf(local: string, zone: string): number | undefined {
  const asUtc = Date.parse(`${local}Z`);
  const day = 86_400_000;
  return [offsetAt(asUtc - day, zone), offsetAt(asUtc + day, zone)]
    .map((offset) => ({ offset, instant: asUtc - offset * 60_000 }))
    .filter(({ offset, instant }) => offsetAt(instant, zone) === offset)
    .map(({ instant }) => instant)
    .sort((a, b) => a - b)[0];
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
  const offset = offsetAt(instantOf(moment, zone) ?? Date.parse(`${moment}Z`), zone);
  return `${moment}:00${offset < 0 ? "-" : "+"}${clock(offset)}`;
}

/** Minutes as hours and minutes: -480 is 08:00. */
export function clock(offset: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

/** The instant at which a day or a moment is over on a zone's clocks, as 2026-12-02T08:00:00.000Z. */
export function overAt(moment: string, zone: string): string {
  const local = moment.length > 10 ? moment : `${dayAfter(moment)}T00:00`;
  return new Date(instantOf(local, zone) ?? Date.parse(`${local}Z`)).toISOString();
}
