import ICAL from "ical.js";
import { factsOf } from "../i18n/freshness.ts";
import { once } from "../lib/once.ts";
import type { Fields } from "../schemas/index.ts";
import { dayAfter, daysBetween } from "./days.ts";
import { isTimed } from "../lib/isTimed.ts";
import { occurrences, type Occurrence } from "./occurrences.ts";
import { recurrenceOf } from "./rule.ts";
import { dateProperty, type Component, type Property } from "./jcal.ts";
import { timeZone } from "./timeZone.ts";
import { instantOf } from "./zone.ts";

// A line may have 75 bytes. ical.js counts neither the space before a line that goes on nor a letter that does not fit in whole.
ICAL.foldLength = 70;

/** An event as a calendar shows it. */
export interface FeedEvent {
  /** The record's name: it never changes, so calendars know the event again. */
  id: string;
  data: Fields<"events">;
  /** What it is called there: a canceled one says so. */
  title: string;
  text: string;
  /** The page of the event. */
  url: string;
  place: string | undefined;
  position: { latitude: number; longitude: number } | undefined;
}

/** A calendar as people subscribe to it. */
export interface Subscription {
  name: string;
  language: string;
}

/** Events for a calendar file. */
export interface Feed {
  /** Where the file is published. */
  url: string;
  /** The department's time zone: Intl and RFC 5545 use the same names. */
  zone: string;
  /** YYYY-MM-DD */
  today: string;
  events: FeedEvent[];
  /** Left out of a file with one event to be put into a calendar: Outlook would make a calendar of its own for it (MS-OXCICAL, 2.1.3.1.1.22). */
  subscription?: Subscription | undefined;
}

/** Years from now for which a file has the clocks of its zone, and the times that a series has otherwise than by its rule. */
const yearsAhead = 10;

/**
 * A calendar as a file by RFC 5545. It is written as jCal (RFC 7265) and put into lines by ical.js.
 * Nothing in it depends on the moment of the build but the day. It has no METHOD: that makes a message of it, with a sender.
 */
export function calendarFile({ url, zone, today, events, subscription }: Feed): string {
  const host = new URL(url).hostname;
  const calendar: Component = [
    "vcalendar",
    [
      ["prodid", {}, "text", "-//Liaison//School Resource Officers//EN"],
      ["version", {}, "text", "2.0"],
      ["calscale", {}, "text", "GREGORIAN"],
      ...(subscription ? subscribed(subscription, url, zone) : []),
    ],
    [],
  ];
  // A calendar must hold something: one without events holds the clocks of its zone.
  const from = Math.min(yearOf(today), ...events.map(({ data }) => yearOf(data.starts))) - 1;
  const parts = [clocks(zone, from, yearOf(today) + yearsAhead), ...events.map((event) => lines(event, zone, host, yearOf(today)))];
  return asLines(calendar).replace(/(?=END:VCALENDAR)/, () => parts.join(""));
}

const asLines = (part: Component) => `${ICAL.stringify(part as never).trimEnd()}\r\n`;

// A site has a calendar for each school, and most events are for all of them.
const clocks = once((zone: string, from: number, to: number) => asLines(timeZone(zone, from, to)));
const lines = once((event: FeedEvent, zone: string, host: string, year: number) => series(event, zone, host, year).map(asLines).join(""));

/** What a program that keeps a calendar asks for, under the names of RFC 7986 and those that older programs know. */
function subscribed({ name, language }: Subscription, url: string, zone: string): Property[] {
  return [
    ["name", { language }, "text", name],
    ["x-wr-calname", {}, "text", name],
    ["x-wr-timezone", {}, "text", zone],
    ["source", {}, "uri", url],
    ["refresh-interval", {}, "duration", "PT12H"],
    ["x-published-ttl", {}, "text", "PT12H"],
  ];
}

/** An event with its rule, then each of its times that are not as the rule says, under the same name (RFC 5545, 3.8.4.4). */
function series(event: FeedEvent, zone: string, host: string, year: number): Component[] {
  const { starts, repeats, except = [] } = event.data;
  const exceptions = except.map((day) => dateProperty("exdate", `${day}${starts.slice(10)}`, zone));
  const rule: Property[] = repeats ? [["rrule", {}, "recur", recurrence(repeats, starts, zone)], ...exceptions] : [];
  const last = String(year + yearsAhead);
  const otherwise: Component[] = [];
  for (const time of occurrences(event.data)) {
    if (time.starts.slice(0, 4) > last) break;
    if (time.replaces) otherwise.push(vevent(event, time, [dateProperty("recurrence-id", time.replaces, zone)], zone, host));
  }
  return [vevent(event, event.data, rule, zone, host), ...otherwise];
}

/** ical.js writes only the line feed of a text as RFC 5545 wants it: any other end of a line would end the property. */
const inLines = (text: string) => text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n");

const yearOf = (moment: string) => Number(moment.slice(0, 4));

function vevent(
  { id, data, title, text, url, place, position }: FeedEvent,
  { starts, ends }: Occurrence,
  more: Property[],
  zone: string,
  host: string,
): Component {
  const { status, audience = [], sample } = data;
  const timed = isTimed(starts);
  const changed = `${data.changed ?? factsOf(data) ?? data.starts.slice(0, 10)}T00:00:00Z`;
  return [
    "vevent",
    [
      ["uid", {}, "text", `${id}@${host}`],
      ["dtstamp", {}, "date-time", changed],
      ["last-modified", {}, "date-time", changed],
      // Days since 2020, so that a later change is always greater and no one has to count.
      ["sequence", {}, "integer", data.changed ? daysBetween("2020-01-01", data.changed) : 0],
      dateProperty("dtstart", starts, zone),
      // A day ends when the next one begins.
      dateProperty("dtend", timed ? ends : dayAfter(ends), zone),
      ...more,
      ["summary", {}, "text", inLines(title)],
      ["description", {}, "text", inLines(text)],
      ...(place ? [["location", {}, "text", inLines(place)] as Property] : []),
      ...(position ? [["geo", {}, "float", [position.latitude, position.longitude]] as Property] : []),
      ["url", {}, "uri", url],
      ["status", {}, "text", status === "canceled" ? "CANCELLED" : "CONFIRMED"],
      // Awareness weeks do not make anyone busy.
      ["transp", {}, "text", timed ? "OPAQUE" : "TRANSPARENT"],
      ["class", {}, "text", "PUBLIC"],
      ...(audience.length > 0 || sample
        ? [["categories", {}, "text", ...audience.map((of) => of.toUpperCase()), ...(sample ? ["SAMPLE"] : [])] as Property]
        : []),
    ],
    [],
  ];
}

/** The rule as RFC 5545, 3.3.10 wants it: the end of an event with a time is an instant in UTC. */
function recurrence(rule: string, starts: string, zone: string): unknown {
  const recur = recurrenceOf(rule, starts);
  if (recur.until && isTimed(starts)) recur.until = ICAL.Time.fromJSDate(new Date(instantOf(recur.until.toString(), zone)), true);
  return recur.toJSON();
}
