/** A stretch of days on which a service answers from one time of day to another; `24:00` is the end of the day. */
export interface Span {
  days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
  from: string;
  to: string;
}

/** When a service answers, on the clocks of its own time zone. `undefined` means that its hours are not published. */
export type Hours = "always" | Span[] | undefined;

const week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/**
 * Whether a service answers at a moment; undefined if its hours are not published.
 * The moment is read on the clock of the service's time zone, so that daylight saving is that zone's own.
 * A span whose end is not after its start runs past midnight, into the next day.
 */
export function isOpen(hours: Hours, timeZone: string, moment: Date): boolean | undefined {
  if (!hours?.length) return undefined;
  if (hours === "always") return true;
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(moment);
  const part = (type: string) => parts.find((of) => of.type === type)!.value;
  const time = `${part("hour")}:${part("minute")}`;
  const index = week.findIndex((day) => day === part("weekday").toLowerCase());
  const [today, yesterday] = [week[index]!, week[(index + 6) % 7]!];
  return hours.some(({ days, from, to }) => {
    if (from < to) return days.includes(today) && from <= time && time < to;
    return (days.includes(today) && from <= time) || (days.includes(yesterday) && time < to);
  });
}

/**
 * Whether anyone answers, of several ways to reach a service: true if one is open, false if all are known to be closed,
 * undefined if that is not known.
 */
export function anyOpen(ways: Hours[], timeZone: string, moment: Date): boolean | undefined {
  const open = ways.map((hours) => isOpen(hours, timeZone, moment));
  if (open.includes(true)) return true;
  return open.length === 0 || open.includes(undefined) ? undefined : false;
}
