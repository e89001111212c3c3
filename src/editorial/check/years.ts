import type { Source } from "../explain/source.ts";

/** How far from today the days of events and notices may be, in years. */
const [back, ahead] = [20, 5];

/** Refuses a day or moment whose year can't be meant: 1026, 2206. Proposes the same day in this year. */
export function checkYear(moment: string, path: PropertyKey[], source: Source, today: string): void {
  const [year, now] = [Number(moment.slice(0, 4)), Number(today.slice(0, 4))];
  if (year >= now - back && year <= now + ahead) return;
  source.reportAt(
    "bad-value",
    path,
    `“${String(path[0])}” is ${moment}: that is ${Math.abs(year - now)} years ${year < now ? "ago" : "away"}. Is the year right?`,
    source.corrected(path, `${now}${moment.slice(4)}`.replace("-02-29", "-02-28")),
  );
}
