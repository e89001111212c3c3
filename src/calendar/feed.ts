import ICAL from "ical.js";
import { factsOf } from "../i18n/freshness.ts";
import type { Fields } from "../schemas/index.ts";
import { dayAfter, daysBetween } from "./days.ts";
import { clock, clockChanges, instantOf, offsetAt } from "./zone.ts";

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

/** A calendar that people can subscribe to. */
export interface Feed {
  name: string;
  /** Where it is published. */
  url: string;
  language: string;
  /** The department's time zone: Intl and RFC 5545 use the same names. */
  zone: string;
  /** YYYY-MM-DD */
  today: string;
  events: FeedEvent[];
}

type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];
type Component = [name: string, properties: Property[], components: Component[]];

/**
 * A calendar as a file by RFC 5545. It is written as jCal (RFC 7265) and put into lines by ical.js.
 * Nothing in it depends on the moment of the build but the day.
 */
export function calendarFile({ name, url, language, zone, today, events }: Feed): string {
  const host = new URL(url).hostname;
  const calendar: Component = [
    "vcalendar",
    [
      ["prodid", {}, "text", "-//Liaison//School Resource Officers//EN"],
      ["version", {}, "text", "2.0"],
      ["calscale", {}, "text", "GREGORIAN"],
      ["method", {}, "text", "PUBLISH"],
      // RFC 7986, and the names that older programs know.
      ["name", { language }, "text", name],
      ["x-wr-calname", {}, "text", name],
      ["x-wr-timezone", {}, "text", zone],
      ["source", {}, "uri", url],
      ["refresh-interval", {}, "duration", "PT12H"],
      ["x-published-ttl", {}, "text", "PT12H"],
    ],
    // A calendar must hold something: one without events holds the clocks of its zone.
    [timeZone(zone, events, today), ...events.map((event) => vevent(event, zone, host))],
  ];
  return ICAL.stringify(calendar as never);
}

function vevent({ id, data, title, text, url, place, position }: FeedEvent, zone: string, host: string): Component {
  const { starts, ends, repeats, except = [], status, audience = [], sample } = data;
  const timed = starts.length > 10;
  const date = (name: string, value: string): Property =>
    timed ? [name, { tzid: zone }, "date-time", `${value}:00`] : [name, {}, "date", value];
  const changed = `${data.changed ?? factsOf(data) ?? data.starts.slice(0, 10)}T00:00:00Z`;
  return [
    "vevent",
    [
      ["uid", {}, "text", `${id}@${host}`],
      ["dtstamp", {}, "date-time", changed],
      ["last-modified", {}, "date-time", changed],
      // Days since 2020, so that a later change is always greater and no one has to count.
      ["sequence", {}, "integer", data.changed ? daysBetween("2020-01-01", data.changed) : 0],
      date("dtstart", starts),
      // A day ends when the next one begins.
      date("dtend", timed ? ends : dayAfter(ends)),
      ...(repeats ? [["rrule", {}, "recur", recurrence(repeats, starts, zone)] as Property] : []),
      ...except.map((day) => date("exdate", timed ? `${day}${starts.slice(10)}` : day)),
      ["summary", {}, "text", title],
      ["description", {}, "text", text],
      ...(place ? [["location", {}, "text", place] as Property] : []),
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

/** The rule with its last day as the standard wants it: for an event with a time, the last moment of that day in UTC. */
function recurrence(rule: string, starts: string, zone: string): unknown {
  const last = rule.match(/UNTIL=(\d{4})(\d{2})(\d{2})/);
  if (!last || starts.length <= 10) return ICAL.Recur.fromString(rule).toJSON();
  const end = instantOf(`${last[1]}-${last[2]}-${last[3]}T23:59`, zone);
  return ICAL.Recur.fromString(rule.replace(/UNTIL=\d+/, `UNTIL=${new Date(end).toISOString().replace(/[-:]|\.\d+/g, "")}`)).toJSON();
}

/** The clocks of a zone, from the year of the first event to ten years from now. */
function timeZone(zone: string, events: FeedEvent[], today: string): Component {
  const year = Number(today.slice(0, 4));
  const first = Math.min(year, ...events.map(({ data }) => Number(data.starts.slice(0, 4))));
  const start = Date.UTC(first - 1, 0, 1);
  const changes = clockChanges(zone, first - 1, year + 10);
  const offset = changes[0]?.before ?? offsetAt(start, zone);
  const usual = Math.min(offset, ...changes.map(({ after }) => after));
  const observance = (instant: number, before: number, after: number): Component => [
    after > usual ? "daylight" : "standard",
    [
      ["dtstart", {}, "date-time", new Date(instant + before * 60_000).toISOString().slice(0, 19)],
      ["tzoffsetfrom", {}, "utc-offset", signed(before)],
      ["tzoffsetto", {}, "utc-offset", signed(after)],
    ],
    [],
  ];
  return [
    "vtimezone",
    [["tzid", {}, "text", zone]],
    [observance(start, offset, offset), ...changes.map(({ instant, before, after }) => observance(instant, before, after))],
  ];
}

function signed(offset: number): string {
  return `${offset < 0 ? "-" : "+"}${clock(offset)}`;
}
