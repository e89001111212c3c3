import { count, dateInWords, fill, list, monthName, timesInWords, weekdayName } from "../i18n/format.ts";
import type { PluralForms } from "../lib/plurals.ts";
import type { Interface } from "../schemas/interface.ts";
import { isTimed } from "../lib/isTimed.ts";
import { occurrences, type Dates } from "./occurrences.ts";
import { partsOf, weekdayOf, weekdays, type RuleParts } from "./rule.ts";

/**
 * How an event comes back, in words: “First Thursday of each month, 8 – 9 AM, until June 3, 2027”. The last day is the last on
 * which it takes place, whatever day its rule names. Undefined if it takes place once.
 */
export function rhythmInWords(event: Dates, words: Interface, language: string): string | undefined {
  if (!event.repeats) return undefined;
  const parts = partsOf(event.repeats);
  const text = every(parts, event.starts, words, language);
  const days = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  const withinDay = isTimed(event.starts) && event.starts.slice(0, 10) === event.ends.slice(0, 10);
  const rhythm = withinDay
    ? fill(words.event.rhythm_hours, { rhythm: days, hours: timesInWords(event.starts, event.ends, language) })
    : days;
  if (!parts.has("UNTIL") && !parts.has("COUNT")) return rhythm;
  const last = [...occurrences(event)].at(-1) ?? event;
  return fill(words.event.until, { rhythm, date: dateInWords(last.starts.slice(0, 10), language) });
}

/** The same with the days that are left out from a day (YYYY-MM-DD) on: “…, until June 3, 2027 · Not on May 6, 2027”. */
export function seriesInWords(event: Dates, from: string, words: Interface, language: string): string | undefined {
  const rhythm = rhythmInWords(event, words, language);
  const leftOut = (event.except ?? []).filter((day) => day >= from).map((day) => dateInWords(day, language));
  if (!rhythm || leftOut.length === 0) return rhythm;
  return `${rhythm} · ${fill(words.event.not_on, { dates: list(leftOut, language) })}`;
}

function every(parts: RuleParts, starts: string, { event: words, counts }: Interface, language: string): string {
  const frequency = parts.get("FREQ") as "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const days = daysInWords(parts, starts, words, language);
  if (interval === 1 && frequency === "WEEKLY") return fill(words.every_week, { days });
  if (interval === 1 && frequency === "MONTHLY") return fill(words.every_month, { days });
  const [once, forms] = {
    DAILY: [words.every_day, counts.days_apart],
    WEEKLY: ["", counts.weeks_apart],
    MONTHLY: ["", counts.months_apart],
    YEARLY: [words.every_year, counts.years_apart],
  }[frequency] as [string, PluralForms];
  const rhythm = interval === 1 ? once : count(forms, interval, language);
  return days ? fill(words.rhythm_on, { every: rhythm, days }) : rhythm;
}

/** On which days: “Tuesday and Thursday”, “first Thursday”, “day 15”. Empty where the date says it, each day and each year. */
function daysInWords(parts: RuleParts, starts: string, words: Interface["event"], language: string): string {
  const name = (day: string) => weekdayName(weekdays.indexOf(day.slice(-2)), language);
  const days = parts.get("BYDAY")?.split(",") ?? [];
  const [first] = days;
  if (parts.get("FREQ") === "WEEKLY") return list((first ? days : [weekdayOf(starts)]).map(name), language);
  const nth = [words.first, words.second, words.third, words.fourth][Number(first?.slice(0, -2)) - 1] ?? words.last;
  const inMonth = first && fill(nth, { weekday: name(first) });
  if (parts.get("FREQ") === "MONTHLY")
    return inMonth ?? fill(words.day_of_month, { day: Number(parts.get("BYMONTHDAY") ?? starts.slice(8, 10)) });
  if (!inMonth) return "";
  return fill(words.day_of_year, { day: inMonth, month: monthName(`2024-${parts.get("BYMONTH")!.padStart(2, "0")}`, language) });
}
