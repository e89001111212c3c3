import { dayAfter } from "../../calendar/days.ts";
import { faultOf } from "../../calendar/rule.ts";
import { occurrences, type Occurrence } from "../../calendar/occurrences.ts";
import { isSkipped } from "../../calendar/zone.ts";
import type { Fields } from "../../schemas/index.ts";
import type { Source } from "../explain/source.ts";

/** As many times of an event are looked at: ten years of weeks. */
const enough = 520;

/** Checks that an event ends after it starts, at times that exist, and that its rule is one that every calendar can follow. */
export function checkEvent(event: Fields<"events">, source: Source, zone: string | undefined, today: string): void {
  const { starts, ends, repeats } = event;
  const before = source.problems.length;
  checkSpan(event, source);
  if (repeats !== undefined && source.problems.length === before) checkRule(repeats, event, source);
  if (source.problems.length > before) return;
  const all = first(event, enough);
  if (zone && starts.length > 10) checkClocks(all, source, zone);
  if (event.except) checkExceptions(event.except, { ...event, except: undefined }, source);
  if (event.place && event.schools)
    source.reportAt(
      "bad-value",
      ["place"],
      "The event has both a place and schools. A school has its own address.",
      "Take out “place”, or “schools”.",
      { atName: true },
    );
  if (event.status !== "planned" && !event.changed)
    source.reportAt(
      "missing",
      ["status"],
      `The event is ${event.status}, but “changed” does not say since when. Calendars that people subscribed to need that day.`,
      `changed: ${today}`,
    );
  if (event.changed && event.changed > today)
    source.reportAt(
      "future-date",
      ["changed"],
      `“changed” is ${event.changed}, a day that has not come yet.`,
      source.corrected(["changed"], today),
    );
  if (ends.length > 10 && ends.slice(0, 10) > dayAfter(starts.slice(0, 10)))
    source.reportAt(
      "bad-value",
      ["ends"],
      `The event begins at ${starts} and ends on another day, ${ends}.`,
      "For several days leave the times out, or write an event for each day, or a rule like FREQ=DAILY;COUNT=3.",
      { severity: "warning" },
    );
}

function checkSpan({ starts, ends }: Fields<"events">, source: Source): void {
  if (starts.length !== ends.length)
    source.reportAt(
      "bad-value",
      ["ends"],
      `One of “starts” (${starts}) and “ends” (${ends}) has a time, the other has none.`,
      "Give both a time, or neither.",
    );
  else if (ends < starts || (ends === starts && starts.length > 10))
    source.reportAt(
      "bad-value",
      ["ends"],
      ends === starts ? `The event ends at the moment it starts (${starts}).` : `The event ends (${ends}) before it starts (${starts}).`,
      "Write a day that is not before “starts”.",
    );
}

function checkRule(rule: string, event: Fields<"events">, source: Source): void {
  const fault = faultOf(rule);
  const report = (says: string, like: string) =>
    source.reportAt("bad-value", ["repeats"], `“repeats”: “${rule}” ${says}.`, source.corrected(["repeats"], like));
  if (fault) return report(fault.says, fault.like);
  const [one, two] = first({ ...event, except: undefined }, 2);
  if (one?.starts !== event.starts)
    source.reportAt(
      "bad-value",
      ["starts"],
      `“starts” (${event.starts}) is not a day of the rule “${rule}”. The first one is ${one?.starts ?? "never"}.`,
      one ? source.corrected(["starts"], one.starts) : "Write a rule that has this day.",
    );
  else if (!two)
    source.reportAt(
      "bad-value",
      ["repeats"],
      `“repeats”: “${rule}” brings the event once only, so it does not repeat.`,
      "Take this line out, or let it come more often.",
    );
}

/** Once a year the clocks skip an hour: a time in it does not exist. */
function checkClocks(all: Occurrence[], source: Source, zone: string): void {
  for (const field of ["starts", "ends"] as const) {
    const skipped = all.map((each) => each[field]).find((moment) => isSkipped(moment, zone));
    if (!skipped) continue;
    source.reportAt(
      "bad-value",
      [field],
      `${skipped.replace("T", " at ")} does not exist: that night the clocks of ${zone} skip an hour.`,
      source.corrected([field], all[0]![field].replace(/T.*/, "T10:00")),
    );
  }
}

function checkExceptions(except: string[], event: Fields<"events">, source: Source): void {
  if (!event.repeats)
    return source.reportAt(
      "bad-value",
      ["except"],
      "“except” belongs to an event that repeats, and this one does not.",
      "Take this line out.",
    );
  const days = new Set(first(event, enough).map(({ starts }) => starts.slice(0, 10)));
  except.forEach((day, index) => {
    if (!days.has(day))
      source.reportAt(
        "bad-value",
        ["except", index],
        `“except” names ${day}, a day on which the event would not take place anyway.`,
        `Take it out, or write one of its days, like ${[...days][1]}.`,
      );
  });
}

function first(event: Fields<"events">, most: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (const each of occurrences(event)) if (found.push(each) >= most) break;
  return found;
}
