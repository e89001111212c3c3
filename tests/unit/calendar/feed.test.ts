import ICAL from "ical.js";
import ical from "node-ical";
import { describe, expect, test } from "vitest";
import { calendarFile, type FeedEvent } from "../../../src/calendar/feed.ts";
import { between } from "../../../src/calendar/occurrences.ts";
import { instantOf } from "../../../src/calendar/zone.ts";
import type { Fields } from "../../../src/schemas/index.ts";

const zone = "America/Los_Angeles";
const feed = (...events: FeedEvent[]) =>
  calendarFile({
    url: "https://sro.example.gov/events/calendar.ics",
    zone,
    today: "2026-11-22",
    events,
    subscription: { name: "Oakville: events, and more; “all”", language: "en" },
  });
function event(data: Partial<Fields<"events">>, more: Partial<FeedEvent> = {}): FeedEvent {
  const whole = {
    starts: "2026-12-01",
    ends: "2026-12-01",
    status: "planned",
    checked: "2026-11-01",
    source: [],
    title: "t",
    summary: "s",
    ...data,
  };
  return {
    id: "open-house",
    data: whole as Fields<"events">,
    title: "Open house",
    text: "Meet the officers.",
    url: "https://sro.example.gov/events/open-house/",
    place: undefined,
    position: undefined,
    ...more,
  };
}

/** Events as the second reader sees them. */
function read(text: string) {
  return Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === "VEVENT");
}
/** Every time in a year as the second reader works it out: days, or moments in UTC. */
function timesIn(text: string, year: string): string[] {
  const [from, to] = [new Date(`${year}-01-01T00:00:00`), new Date(`${year}-12-31T23:59:00`)];
  return read(text)
    .flatMap((part) => ical.expandRecurringEvent(part!, { from, to }))
    .map(({ start, end, isFullDay }) => {
      const local = (day: Date) =>
        [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
      return [start, end].map((moment) => (isFullDay ? local(moment) : moment.toISOString().slice(0, 16))).join(" to ");
    })
    .sort();
}
/** The first event as ical.js reads it, with the clocks that the file itself brings. */
function reread(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  const clocks = calendar.getFirstSubcomponent("vtimezone")!;
  ICAL.TimezoneService.register(new ICAL.Timezone(clocks), zone);
  return new ICAL.Event(calendar.getFirstSubcomponent("vevent")!);
}

describe("a calendar file", () => {
  test("is read by a second program: name, days, place, page", () => {
    const [found] = read(
      feed(
        event(
          { starts: "2026-10-23", ends: "2026-10-31" },
          { place: "Oak High, 1 Main Street; Oakville", text: "First line\nSecond, with a comma" },
        ),
      ),
    );
    expect(found).toMatchObject({
      uid: "open-house@sro.example.gov",
      summary: "Open house",
      location: "Oak High, 1 Main Street; Oakville",
      description: "First line\nSecond, with a comma",
      url: "https://sro.example.gov/events/open-house/",
      status: "CONFIRMED",
      datetype: "date",
    });
    // A day ends when the next one begins.
    expect([found!.start.getDate(), found!.end!.getDate()]).toEqual([23, 1]);
  });

  test("keeps every line within 75 bytes, whatever the letters, and ends lines as the standard says", () => {
    const text = feed(event({}, { title: "Año nuevo, mañana y señal ".repeat(8), text: "🎒".repeat(90) }));
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(read(text)[0]!.description).toBe("🎒".repeat(90));
  });

  test("lets no line of a text become a line of the file, whatever ends it", () => {
    const turns = ["\r", "\n", "\r\n", "\u0085", "\u2028", "\v", "\f"];
    for (const turn of turns) {
      const evil = `Open house${turn}ATTENDEE:mailto:x@evil.example`;
      const text = feed(event({}, { title: evil, text: evil, place: evil }));
      expect(text.replaceAll("\r\n", ""), JSON.stringify(turn)).not.toMatch(/[\r\n\v\f\u0085\u2028]/);
      expect(text.split(/\r\n|\r|\n/).filter((line) => line.startsWith("ATTENDEE"))).toEqual([]);
    }
  });

  test("keeps the hour on the clock when the clocks change, for both readers", () => {
    const weekly = event({ starts: "2026-10-27T18:00", ends: "2026-10-27T19:30", repeats: "FREQ=WEEKLY;COUNT=24" });
    const text = feed(weekly);
    const expected = between(weekly.data, "2026-10-27", "2027-12-31").map(({ starts }) => instantOf(starts, zone)!);
    expect(expected).toHaveLength(24);
    // Summer time until November 1, then winter time, and summer time again from March 14.
    expect([expected[0]!, expected[1]!, expected[23]!].map((instant) => new Date(instant).getUTCHours())).toEqual([1, 2, 1]);
    const steps = reread(text).iterator();
    const seen = expected.map(() => steps.next().toJSDate().getTime());
    expect(seen).toEqual(expected);
    const [found] = read(text);
    expect(found!.rrule!.between(new Date("2026-10-01"), new Date("2027-12-31")).map((day) => day.getTime())).toEqual(expected);
  });

  test("tells a second program the same times as the pages: last day, days left out, a day that moved", () => {
    const series = event({
      starts: "2027-03-03T08:00",
      ends: "2027-03-03T09:00",
      repeats: "FREQ=WEEKLY;UNTIL=20270331",
      except: ["2027-03-10"],
      moved: [{ from: "2027-03-17", to: "2027-03-18T17:30" }],
    });
    expect(between(series.data, "2027-01-01", "2027-12-31")).toEqual([
      { starts: "2027-03-03T08:00", ends: "2027-03-03T09:00" },
      { starts: "2027-03-18T17:30", ends: "2027-03-18T18:30", replaces: "2027-03-17T08:00" },
      { starts: "2027-03-24T08:00", ends: "2027-03-24T09:00" },
      { starts: "2027-03-31T08:00", ends: "2027-03-31T09:00" },
    ]);
    expect(timesIn(feed(series), "2027")).toEqual([
      "2027-03-03T16:00 to 2027-03-03T17:00",
      "2027-03-19T00:30 to 2027-03-19T01:30",
      "2027-03-24T15:00 to 2027-03-24T16:00",
      "2027-03-31T15:00 to 2027-03-31T16:00",
    ]);
  });

  test("ends a whole February on its last day in leap years, too", () => {
    const february = event({ starts: "2026-02-01", ends: "2026-02-28", repeats: "FREQ=YEARLY" });
    const ends = ["2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28"];
    expect(between(february.data, "2026-01-01", "2029-12-31").map((time) => time.ends)).toEqual(ends);
    // A day ends when the next one begins.
    expect(timesIn(feed(february), "2027")).toEqual(["2027-02-01 to 2027-03-01"]);
    expect(timesIn(feed(february), "2028")).toEqual(["2028-02-01 to 2028-03-01"]);
  });

  test("leaves out the days of “except”, and stops on the last day that the rule names", () => {
    const data = {
      starts: "2027-03-03T08:00",
      ends: "2027-03-03T09:00",
      repeats: "FREQ=WEEKLY;UNTIL=20270324",
      except: ["2027-03-10"],
    };
    const steps = reread(feed(event(data))).iterator();
    const days: string[] = [];
    for (let day = steps.next(); day; day = steps.next()) days.push(day.toString().slice(0, 10));
    expect(days).toEqual(["2027-03-03", "2027-03-17", "2027-03-24"]);
  });

  test("says that an event is canceled, under the same name and with a higher number", () => {
    const planned = read(feed(event({})))[0]!;
    const canceled = read(feed(event({ status: "canceled", changed: "2026-11-20" })))[0]!;
    expect(canceled.uid).toBe(planned.uid);
    expect(canceled.status).toBe("CANCELLED");
    expect(Number(canceled.sequence)).toBeGreaterThan(Number(planned.sequence));
    const later = read(feed(event({ changed: "2026-11-21" })))[0]!;
    expect(Number(later.sequence)).toBeGreaterThan(Number(canceled.sequence));
  });

  test("without events still holds something, as the standard wants", () => {
    expect(feed()).toContain("BEGIN:VTIMEZONE");
    expect(() => ICAL.parse(feed())).not.toThrow();
  });

  test("to subscribe to has its name and says how often to ask; one event by itself has not, or Outlook makes a second calendar", () => {
    const names = (text: string) =>
      text.split("\r\n").flatMap((line) => /^(X-WR-CALNAME|NAME|SOURCE|REFRESH-INTERVAL|X-PUBLISHED-TTL|METHOD)\b/.exec(line)?.[1] ?? []);
    expect(names(feed(event({})))).toEqual(["NAME", "X-WR-CALNAME", "SOURCE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"]);
    const alone = calendarFile({ url: "https://sro.example.gov/events/open-house.ics", zone, today: "2026-11-22", events: [event({})] });
    expect(names(alone)).toEqual([]);
    expect(read(alone)).toHaveLength(1);
  });

  test("is the same each time it is made", () => {
    const one = event({ starts: "2026-12-01T10:00", ends: "2026-12-01T11:00" });
    expect(feed(one)).toBe(feed(one));
  });
});

test("a day of awareness makes nobody busy; hours do", () => {
  const busy = (data: Partial<Fields<"events">>) => feed(event(data)).match(/TRANSP:(\w+)/)?.[1];
  expect(busy({})).toBe("TRANSPARENT");
  expect(busy({ starts: "2026-12-01T18:00", ends: "2026-12-01T19:00" })).toBe("OPAQUE");
});
