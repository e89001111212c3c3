import { between } from "../calendar/occurrences.ts";
import { clockAt, endOf, instantOf } from "../calendar/zone.ts";
import { settingsOf, type Content } from "../editorial/read/content.ts";

/** An instant at which a site should say something else: a notice, an event or the emergency notice begins or ends. */
export interface Moment {
  /** In milliseconds since 1970. */
  instant: number;
  /** What happens then, for a log: “the notice office-closed ends”. */
  what: string;
}

/** What begins or ends after one instant and up to another (milliseconds since 1970), the first first. */
export function momentsBetween(content: Content, from: number, to: number): Moment[] {
  const { emergency, events, notices } = content.entries;
  const first = content.languages[0]!;
  const zone = settingsOf(content).time_zone;
  const span = (what: string, starts: string | undefined, ends: string): Moment[] => [
    ...(starts ? [{ instant: instantOf(starts, zone), what: `${what} begins` }] : []),
    { instant: endOf(ends, zone), what: `${what} ends` },
  ];
  // One that ends with the last minute of a day is over when the next begins.
  const days = [clockAt(from - 86_400_000, zone), clockAt(to, zone)].map((clock) => clock.slice(0, 10)) as [string, string];
  return [
    ...(notices[first] ?? []).flatMap(({ data, id }) => span(`the notice ${id}`, data.starts, data.ends)),
    ...(events[first] ?? []).flatMap(({ data, id }) =>
      between(data, ...days).flatMap(({ ends, starts }) => span(`the event ${id}`, starts, ends)),
    ),
    ...(emergency[first] ?? []).flatMap(({ data: { show, until } }) =>
      show !== "nothing" && until ? span("the emergency notice", undefined, until) : [],
    ),
  ]
    .filter(({ instant }) => instant > from && instant <= to)
    .sort((a, b) => a.instant - b.instant);
}
