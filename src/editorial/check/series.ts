import { dayAfter } from "../../calendar/days.ts";
import { isTimed } from "../../lib/isTimed.ts";
import { occurrences, type Occurrence } from "../../calendar/occurrences.ts";
import { faultOf, rulesLike } from "../../calendar/ruleFaults.ts";
import type { Fields } from "../../schemas/index.ts";
import type { Source } from "../explain/source.ts";

/** As many times of an event are looked at: ten years of weeks. */
const enough = 520;

type Event = Fields<"events">;

/** The first times of an event. */
export function firstTimes(event: Event, most = enough): Occurrence[] {
  const found: Occurrence[] = [];
  for (const each of occurrences(event)) if (found.push(each) >= most) break;
  return found;
}

/** Checks that an event comes back by a rule that every calendar can follow, and that its single days are days of it. */
export function checkSeries(event: Event, source: Source): void {
  const { repeats } = event;
  if (repeats === undefined) {
    for (const field of ["except", "moved"] as const)
      if (event[field])
        source.reportAt(
          "bad-series",
          [field],
          `“${field}” belongs to an event that repeats, and this one does not.`,
          field === "moved" ? "Take this out. For an event that takes place once, change “starts”." : "Take this line out.",
          { atName: field === "moved" },
        );
    return;
  }
  const before = source.problems.length;
  checkRule(repeats, event, source);
  if (source.problems.length > before) return;
  const usual = { ...event, except: undefined, moved: undefined };
  const days = firstTimes(usual).map(({ starts }) => starts.slice(0, 10));
  checkExceptions(event, days, source);
  checkMoved(event, days, source);
}

function checkRule(rule: string, event: Event, source: Source): void {
  const { starts } = event;
  const fault = faultOf(rule, starts);
  if (fault) {
    const like = [...rulesLike(fault, starts)].find((other) => fits({ ...event, repeats: other }));
    const fix = like ? source.corrected(["repeats"], like) : "Take this line out, or write the rule anew.";
    return source.reportAt("bad-series", ["repeats"], `“repeats”: “${rule}” ${fault.says}.`, fix);
  }
  const [one, two] = firstTimes({ ...event, except: undefined, moved: undefined }, 2);
  if (!one) return source.reportAt("bad-series", ["repeats"], `“repeats”: “${rule}” never comes.`, "Take this line out.");
  if (one.starts !== starts) return reportStart(rule, one, event, source);
  if (!two)
    return source.reportAt(
      "bad-series",
      ["repeats"],
      `“repeats”: “${rule}” brings the event once only, so it does not repeat.`,
      "Take this line out, or let it come more often.",
    );
  const timed = isTimed(starts);
  if (timed ? one.ends > two.starts : one.ends >= two.starts)
    source.reportAt(
      "bad-series",
      ["ends"],
      `The event ends on ${one.ends}, but its rule brings it again on ${two.starts}, before it is over. Outlook leaves such an event out.`,
      source.corrected(["ends"], timed ? two.starts : dayAfter(two.starts, -1)),
    );
}

/** Says on which day the rule begins. Where the event would then end before it starts, its end has to move as well. */
function reportStart(rule: string, { starts, ends }: Occurrence, event: Event, source: Source): void {
  source.reportAt(
    "bad-series",
    ["starts"],
    `“starts” (${event.starts}) is not a day of the rule “${rule}”. The first one is ${starts}.`,
    source.corrected(["starts"], starts),
  );
  if (event.ends < starts)
    source.reportAt("bad-series", ["ends"], `If it starts on ${starts}, it ends on ${ends}.`, source.corrected(["ends"], ends));
}

/** Whether an event could have its rule. */
function fits(event: Event): boolean {
  if (event.repeats === undefined || faultOf(event.repeats, event.starts)) return false;
  const [one, two] = firstTimes({ ...event, except: undefined, moved: undefined }, 2);
  return one?.starts === event.starts && two !== undefined && one.ends < two.starts;
}

function checkExceptions({ except = [] }: Event, days: string[], source: Source): void {
  except.forEach((day, index) => {
    if (days.includes(day)) return;
    source.reportAt(
      "bad-series",
      ["except", index],
      `“except” names ${day}, a day on which the event would not take place anyway.`,
      `Take it out, or write one of its days, like ${days[1]}.`,
    );
  });
}

/** A day may move between the days before and after it; Outlook refuses to let one pass another (MS-OXOCAL, 2.2.1.44.2). */
function checkMoved(event: Event, days: string[], source: Source): void {
  const say = (path: PropertyKey[], message: string, fix: string) => source.reportAt("bad-series", ["moved", ...path], message, fix);
  const before = source.problems.length;
  event.moved?.forEach(({ from, to }, index) => {
    if (!days.includes(from))
      say(
        [index, "from"],
        `“moved” names ${from}, a day on which the event would not take place anyway.`,
        `Take it out, or write one of its days, like ${days[1]}.`,
      );
    else if (event.except?.includes(from))
      say([index, "from"], `${from} is also among the days of “except”: it does not take place at all.`, "Take it out here, or there.");
    else if (event.moved!.findIndex((other) => other.from === from) !== index)
      say([index, "from"], `${from} is moved twice.`, "Keep one of the two.");
    else if (isTimed(to) && !isTimed(event.starts))
      say([index, "to"], `${to} has a time, and the event has none.`, source.corrected(["moved", index, "to"], to.slice(0, 10)));
    else if (from === to || `${from}${event.starts.slice(10)}` === to)
      say([index, "to"], `${to} is where it would take place anyway.`, "Write another day or hour, or take the entry out.");
  });
  if (!event.moved || source.problems.length > before) return;
  const times = firstTimes(event);
  times.forEach((time, index) => {
    const last = times[index - 1];
    if (!last || last.ends.slice(0, 10) < time.starts.slice(0, 10)) return;
    const moved = event.moved!.findIndex(({ from }) => [time.replaces, last.replaces].includes(`${from}${event.starts.slice(10)}`));
    say(
      [moved, "to"],
      `The times of ${last.starts} and ${time.starts} would fall together or change places, which Outlook does not take.`,
      "Write a day between the one before and the one after it, or leave this day out with “except” and write an event of its own.",
    );
  });
}
