import { dayAfter, daysBetween } from "../../calendar/days.ts";
import { isTimed } from "../../lib/isTimed.ts";
import type { Occurrence } from "../../calendar/occurrences.ts";
import { isSkipped } from "../../calendar/zone.ts";
import type { Fields } from "../../schemas/index.ts";
import type { Source } from "../explain/source.ts";
import { checkSeries, firstTimes } from "./series.ts";
import { checkYear, reportSpan } from "./spans.ts";

/** As many days an event may last: a month, or the whole summer. */
const longest = 100;

/** Checks that an event ends after it starts, at times that exist, and that its rule is one that every calendar can follow. */
export function checkEvent(event: Fields<"events">, source: Source, zone: string | undefined, today: string): void {
  const { starts, ends } = event;
  const before = source.problems.length;
  for (const field of ["starts", "ends"] as const) checkYear(event[field], [field], source, today);
  if (source.problems.length === before) checkSpan(event, source);
  if (source.problems.length === before) checkSeries(event, source);
  if (source.problems.length > before) return;
  if (zone && isTimed(starts)) checkClocks(firstTimes(event), source, zone);
  if (event.place && event.schools)
    source.reportAt(
      "contradiction",
      ["place"],
      "The event has both a place and schools. A school has its own address.",
      "Take out “place”, or “schools”.",
      { atName: true },
    );
  checkChanged(event, source, today);
  if (isTimed(ends) && ends.slice(0, 10) > dayAfter(starts.slice(0, 10)))
    source.reportAt(
      "bad-span",
      ["ends"],
      `The event begins at ${starts} and ends on another day, ${ends}.`,
      "For several days leave the times out, or write an event for each day, or a rule like FREQ=DAILY;COUNT=3.",
      { severity: "warning" },
    );
}

function checkSpan(event: Fields<"events">, source: Source): void {
  const { starts, ends } = event;
  if (starts.length !== ends.length)
    source.reportAt(
      "bad-span",
      ["ends"],
      `One of “starts” (${starts}) and “ends” (${ends}) has a time, the other has none.`,
      "Give both a time, or neither.",
    );
  else reportSpan("The event", event, longest, source);
}

/** When an event last changed: programs that hold an older version of it take the newer one. */
function checkChanged({ status, moved, changed, starts }: Fields<"events">, source: Source, today: string): void {
  const is = status === "planned" ? "has a day that moved" : `is ${status}`;
  if (!changed && (status !== "planned" || moved))
    source.reportAt(
      "missing",
      [status === "planned" ? "moved" : "status"],
      `The event ${is}, but “changed” does not say since when. Calendars that people subscribed to need that day.`,
      `changed: ${today}`,
      { atName: status === "planned" },
    );
  if (!changed) return;
  const say = (id: "future-date" | "unlikely-date", message: string) =>
    source.reportAt(id, ["changed"], message, source.corrected(["changed"], today));
  if (changed > today) say("future-date", `“changed” is ${changed}, a day that has not come yet.`);
  // Calendar files count changes from 2020 (SEQUENCE), and an older count would be less than none.
  else if (changed < "2020-01-01" || daysBetween(changed, starts) > 2 * 365)
    say("unlikely-date", `“changed” is ${changed}, and the event starts on ${starts.slice(0, 10)}. Is the year right?`);
}

/** Once a year the clocks skip an hour: a time in it does not exist. */
function checkClocks(all: Occurrence[], source: Source, zone: string): void {
  for (const field of ["starts", "ends"] as const) {
    const skipped = all.map((each) => each[field]).find((moment) => isSkipped(moment, zone));
    if (!skipped) continue;
    source.reportAt(
      "no-such-hour",
      [field],
      `${skipped.replace("T", " at ")} does not exist: that night the clocks of ${zone} skip an hour.`,
      source.corrected([field], all[0]![field].replace(/T.*/, "T10:00")),
    );
  }
}
