import { dayAfter, daysBetween } from "../../calendar/days.ts";
import type { Source } from "../explain/source.ts";

/** How far from today the days of events and notices may be, in years. */
const [back, ahead] = [20, 5];

/** Refuses a day or moment whose year can't be meant: 1026, 2206. Proposes the same day in this year. */
export function checkYear(moment: string, path: PropertyKey[], source: Source, today: string): void {
  const [year, now] = [Number(moment.slice(0, 4)), Number(today.slice(0, 4))];
  if (year >= now - back && year <= now + ahead) return;
  source.reportAt(
    "unlikely-date",
    path,
    `“${String(path[0])}” is ${moment}: that is ${Math.abs(year - now)} years ${year < now ? "ago" : "away"}. Is the year right?`,
    source.corrected(path, inYear(moment, now)),
  );
}

/**
 * Reports a span of days or moments that ends before it starts, or lasts too long, with an end that may have been meant.
 *
 * @param noun what it is, at the beginning of a sentence: “The event”
 * @param longest as many days it may last
 */
export function reportSpan(noun: string, { starts, ends }: { starts: string; ends: string }, longest: number, source: Source): void {
  // A day may begin or end what has a time at its other end.
  const shared = Math.min(starts.length, ends.length);
  const [from, to] = [starts.slice(0, shared), ends.slice(0, shared)];
  const days = daysBetween(starts.slice(0, 10), ends.slice(0, 10));
  const message =
    to < from
      ? `${noun} ends (${ends}) before it starts (${starts}).`
      : to === from && shared > 10
        ? `${noun} ends at the moment it starts (${starts}).`
        : days > longest
          ? `${noun} lasts ${days} days; ${longest} is the most. Is the year right?`
          : undefined;
  if (!message) return;
  const year = Number(starts.slice(0, 4));
  const [day, hour] = [starts.slice(0, 10), ends.slice(10)];
  // In the year of its start or early in the next; on the day of its start; through the night.
  const meant = [inYear(ends, year), inYear(ends, year + 1), `${day}${hour}`, `${dayAfter(day)}${hour}`].find((end) => {
    const lasts = daysBetween(day, end.slice(0, 10));
    return lasts <= (end.startsWith(String(year)) ? longest : 31) && (shared > 10 ? end > starts : lasts >= 0);
  });
  source.reportAt("bad-span", ["ends"], message, meant ? source.corrected(["ends"], meant) : "Write a day that is not before “starts”.");
}

const inYear = (moment: string, year: number) => `${year}${moment.slice(4)}`.replace("-02-29", "-02-28");
