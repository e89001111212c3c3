import { count, dateInWords, fill, list, monthName, weekdayName } from "../i18n/format.ts";
import type { Interface } from "../schemas/interface.ts";
import { occurrences, type Dates } from "./occurrences.ts";
import { partsOf, weekdayOf, weekdays, type RuleParts } from "./rule.ts";

/**
 * How an event comes back, in words: “First Thursday of each month until June 3, 2027”. The last day is the last on which
 * it takes place, whatever day its rule names. Undefined if it takes place once.
 */
export function rhythmInWords(event: Dates, words: Interface["event"], language: string): string | undefined {
  if (!event.repeats) return undefined;
  const parts = partsOf(event.repeats);
  const text = every(parts, event.starts, words, language);
  const rhythm = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  if (!parts.has("UNTIL") && !parts.has("COUNT")) return rhythm;
  const last = [...occurrences(event)].at(-1) ?? event;
  return fill(words.until, { rhythm, date: dateInWords(last.starts.slice(0, 10), language) });
}

function every(parts: RuleParts, starts: string, words: Interface["event"], language: string): string {
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const days = parts.get("BYDAY")?.split(",") ?? [];
  const name = (day: string) => weekdayName(weekdays.indexOf(day.slice(-2)), language);
  const nth = { 1: words.first, 2: words.second, 3: words.third, 4: words.fourth }[Number(days[0]?.slice(0, -2))] ?? words.last;
  const inMonth = days[0]
    ? fill(nth, { weekday: name(days[0]) })
    : fill(words.day_of_month, { day: Number(parts.get("BYMONTHDAY") ?? starts.slice(8, 10)) });
  switch (parts.get("FREQ")) {
    case "DAILY":
      return count(words.days, interval, language);
    case "WEEKLY":
      return fill(count(words.weeks, interval, language), {
        days: list((days.length > 0 ? days : [weekdayOf(starts)]).map(name), language),
      });
    case "MONTHLY":
      return fill(count(words.months_between, interval, language), { day: inMonth });
    default: {
      const years = count(words.years, interval, language);
      const month = parts.get("BYMONTH")?.padStart(2, "0");
      return month && days[0] ? fill(words.day_of_year, { years, day: inMonth, month: monthName(`2024-${month}`, language) }) : years;
    }
  }
}
