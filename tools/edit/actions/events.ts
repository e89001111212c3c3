import { occurrences, type Occurrence } from "../../../src/calendar/occurrences.ts";
import { nthWeekdayOf, weekdayOf } from "../../../src/calendar/rule.ts";
import { isDay } from "../../../src/schemas/fields.ts";
import { slug } from "../../../src/lib/slug.ts";
import type { NewText } from "../../files/write.ts";
import { Draft } from "./draft.ts";
import { leadOf, type Site } from "./site.ts";
import { addRecord, type Words } from "./words.ts";
import { Refusal } from "../../files/refusal.ts";

/** How often an event comes back, as people say it. */
export const rhythms = {
  once: "Once",
  weekly: "Every week, on this day of the week",
  fortnightly: "Every two weeks, on this day of the week",
  monthly: "Every month, on this weekday of the month",
  yearly: "Every year, on this date",
} as const;
export type Rhythm = keyof typeof rhythms;

/** An event as someone gives it. */
export interface NewEvent {
  /** A day, or a day with a time: 2027-01-14T18:00. */
  starts: string;
  ends: string;
  rhythm: Rhythm;
  /** The last day on which it may come back; not for what takes place once. */
  until?: string;
  /** Names of files in schools/. */
  schools: string[];
  audience: string[];
  /** title, summary, body. */
  words: Words;
  source: string;
  /** Who confirmed it, by office. */
  by: string;
}

/** An RFC 5545 rule; undefined for what takes place once. */
export function ruleOf({ rhythm, starts, until }: Pick<NewEvent, "rhythm" | "starts" | "until">): string | undefined {
  if (rhythm === "once") return undefined;
  if (!until && rhythm !== "yearly") throw new Refusal("Say until which day it comes back.");
  if (until && !isDay(until)) throw new Refusal(`“${until}” is not a day. Choose one in the calendar.`);
  if (until && until <= starts.slice(0, 10))
    throw new Refusal(`It can't come back until ${until}: that is not after its first day, ${starts.slice(0, 10)}.`);
  const how = {
    weekly: `FREQ=WEEKLY;BYDAY=${weekdayOf(starts)}`,
    fortnightly: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekdayOf(starts)}`,
    monthly: `FREQ=MONTHLY;BYDAY=${nthWeekdayOf(starts)}`,
    yearly: "FREQ=YEARLY",
  }[rhythm];
  return until ? `${how};UNTIL=${until.replaceAll("-", "")}` : how;
}

/** Writes an event, in each language in which words were given. */
export function addEvent(site: Site, event: NewEvent): NewText[] {
  const { starts, ends, words } = event;
  if (!isDay(starts.slice(0, 10))) throw new Refusal("Choose the day on which it begins.");
  if (!isDay(ends.slice(0, 10))) throw new Refusal("Choose the day on which it ends.");
  if (starts.length !== ends.length) throw new Refusal("Give both a time, or neither: when it begins and when it ends.");
  if (ends < starts) throw new Refusal(`It would end (${said(ends)}) before it begins (${said(starts)}).`);
  if (ends.slice(0, 10) < site.today) throw new Refusal(`It was over on ${ends.slice(0, 10)}. Is the year right?`);
  const draft = new Draft(site);
  addRecord(site, draft, {
    collection: "events",
    id: slug(words[leadOf(site)]?.["title"] ?? ""),
    facts: {
      starts,
      ends,
      repeats: ruleOf(event),
      audience: event.audience,
      schools: event.schools,
      source: event.source.trim(),
      checked: site.today,
      checked_by: event.by.trim(),
    },
    words,
  });
  return draft.changes();
}

/** The first times of an event, to be looked at. */
export function firstDates(event: Pick<NewEvent, "starts" | "ends"> & { repeats?: string | undefined }, most = 60): Occurrence[] {
  const found: Occurrence[] = [];
  for (const each of occurrences(event)) if (found.push(each) >= most) break;
  return found;
}

const said = (moment: string) => moment.replace("T", " ");
