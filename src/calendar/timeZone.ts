import type { Component } from "./jcal.ts";
import { clock, clockChanges, offsetAt } from "./zone.ts";

/** The clocks of a zone in some years, both included: a VTIMEZONE by RFC 5545, 3.6.5. */
export function timeZone(zone: string, fromYear: number, toYear: number): Component {
  const start = Date.UTC(fromYear, 0, 1);
  const changes = clockChanges(zone, fromYear, toYear);
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
