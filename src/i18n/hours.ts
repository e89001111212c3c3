import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { fill, regional } from "./format.ts";
import { dates } from "./intl.ts";

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
type Day = (typeof days)[number];

/**
 * Hours in words, a span after the other: “Mon – Fri: 6:00 PM – 10:00 PM (Pacific Time)”. Undefined if they are not known.
 *
 * @param zone the time zone of the hours, which is then named
 */
export function hoursInWords(hours: Fields<"resources">["hours"], words: Interface, language: string, zone?: string): string | undefined {
  if (hours === "always") return words.help.always;
  if (!hours || hours.length === 0) return undefined;
  // January 1, 2024 was a Monday.
  const day = (name: Day) =>
    dates(regional(language), { weekday: "short", timeZone: "UTC" }).format(Date.UTC(2024, 0, 1 + days.indexOf(name)));
  const time = (of: string) =>
    dates(regional(language), { timeStyle: "short", timeZone: "UTC" }).format(
      Date.UTC(2024, 0, 1, Number(of.slice(0, 2)), Number(of.slice(3))),
    );
  const text = hours
    .map(
      (span) =>
        `${runs(span.days)
          .map((run) => (run.length > 2 ? `${day(run[0]!)} – ${day(run.at(-1)!)}` : run.map(day).join(", ")))
          .join(", ")}: ${time(span.from)} – ${time(span.to)}`,
    )
    .join("; ");
  return zone ? fill(words.resource.hours_zone, { hours: text, zone: zoneName(zone, language) }) : text;
}

/** Days that follow each other, together: Monday to Friday is one run. */
function runs(of: readonly Day[]): Day[][] {
  return days.reduce<Day[][]>((all, day, index) => {
    if (!of.includes(day)) return all;
    if (index > 0 && of.includes(days[index - 1]!)) all.at(-1)!.push(day);
    else all.push([day]);
    return all;
  }, []);
}

/** What people call a time zone, whatever the season: “Pacific Time”. */
function zoneName(zone: string, language: string): string {
  return dates(regional(language), { timeZone: zone, timeZoneName: "longGeneric" })
    .formatToParts(0)
    .find(({ type }) => type === "timeZoneName")!.value;
}
