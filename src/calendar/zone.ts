const day = 86_400_000;

/**
 * The instant, in milliseconds since 1970 (UTC), of a day's beginning or a moment as the clocks of a time zone show it.
 * Of a time that comes twice in a night it is the first; a time that clocks skip is counted on from before the change.
 *
 * @param local 2026-11-24, or 2026-11-24T18:00
 * @param zone like America/Los_Angeles
 */
export function instantOf(local: string, zone: string): number {
  const shown = shownAs(local);
  // Clocks change at most once in two days: one of these two offsets is the right one.
  const [early, late] = [shown - day, shown + day].map((near) => shown - offsetAt(near, zone)) as [number, number];
  return late + offsetAt(late, zone) === shown && early + offsetAt(early, zone) !== shown ? late : early;
}

/** The instant at which a last day or a moment is over. */
export function endOf(local: string, zone: string): number {
  return instantOf(local.length > 10 ? local : new Date(shownAs(local) + day).toISOString().slice(0, 10), zone);
}

/** Whether something is on at any time of a day in UTC (YYYY-MM-DD): the day a site is built for. */
export function isOn(span: { starts?: string; ends: string }, zone: string, today: string): boolean {
  const midnight = shownAs(today);
  return endOf(span.ends, zone) > midnight && (!span.starts || instantOf(span.starts, zone) < midnight + day);
}

function shownAs(local: string): number {
  return Date.parse(`${local.length > 10 ? local : `${local}T00:00`}Z`);
}

/** How far the clocks of a zone are ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  // Swedish writes 2026-11-24 18:00:00.
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" }).format(instant);
  return Date.parse(`${clock.replace(" ", "T")}Z`) - instant;
}
