import { Temporal } from "temporal-polyfill";
import type { Hours } from "../resources/hours.ts";

const week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Hours as RFC 5545 knows them, in the fields of HSDS. */
export interface Schedule {
  freq: "WEEKLY";
  /** Two-letter days with commas: MO,TU. */
  byday: string;
  /** A time with its offset from UTC: 16:00-08:00. 24:00 is the end of the day. */
  opens_at: string;
  closes_at: string;
  /** The offset in hours. */
  timezone: number;
}

/**
 * Published hours as schedules, one for each span; none if they are not published.
 *
 * @param day YYYY-MM-DD; the offset from UTC is the one of that day, since the format has no name for a time zone
 */
export function schedules(hours: Hours, timeZone: string, day: string): Schedule[] {
  const { text, number } = offset(timeZone, day);
  const spans = hours === "always" ? [{ days: week, from: "00:00", to: "24:00" }] : (hours ?? []);
  return spans.map((span) => ({
    freq: "WEEKLY",
    byday: week
      .filter((name) => (span.days as readonly string[]).includes(name))
      .map((name) => name.slice(0, 2).toUpperCase())
      .join(","),
    opens_at: `${span.from}${text}`,
    closes_at: `${span.to}${text}`,
    timezone: number,
  }));
}

/** How far a time zone is from UTC at noon of a day: -08:00, as hours -8. */
export function offset(timeZone: string, day: string): { text: string; number: number } {
  const noon = Temporal.Instant.from(`${day}T12:00Z`).toZonedDateTimeISO(timeZone);
  return { text: noon.offset, number: noon.offsetNanoseconds / 3_600_000_000_000 };
}
