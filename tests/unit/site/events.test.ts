import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { pageAt } from "../../../src/site/context.ts";
import { calendarOf, calledIn, comingEvents, isFor, pastEvents, placeOf, statusAt, yearOfEvents } from "../../../src/site/events.ts";
import { record } from "../../../src/site/records.ts";
import { fill } from "../../helpers/astroContent.ts";

const event = (fields: Record<string, unknown>) => ({ status: "planned", summary: "Come along.", checked: "2026-11-01", ...fields });
const words = {
  event: { moved: "Moved", canceled: "Canceled" },
  site: { sample: "Sample", sample_long: "Sample: not a real person or event" },
  banner: { text: "This is a demonstration." },
};

beforeEach(() => {
  vi.stubEnv("SITE_DATE", "2026-11-22");
  fill({
    interface: { en: words },
    department: {
      "en/department": { url: "https://sro.example.gov", short: "Oakville SROs", status: "live", time_zone: "America/Los_Angeles" },
    },
    schools: {
      "en/oak-high": {
        name: "Oak High",
        address: { street: "1 Oak Street", city: "Oakville", state: "CA", zip: "91910" },
        latitude: 32.64,
        longitude: -117.08,
      },
      "en/elm-high": { name: "Elm High" },
    },
    events: {
      "en/a-ball": event({ title: "Ball", starts: "2027-02-01T18:00", ends: "2027-02-01T20:00", schools: ["oak-high"] }),
      "en/b-talk": event({ title: "Talk", starts: "2026-12-01", ends: "2026-12-01", schools: ["elm-high"] }),
      "en/c-fair": event({ title: "Fair", starts: "2025-12-10", ends: "2025-12-12", repeats: "FREQ=YEARLY" }),
      "en/d-walk": event({ title: "Walk", starts: "2026-03-01", ends: "2026-03-01" }),
      "en/e-run": event({ title: "Run", starts: "2026-09-01", ends: "2026-09-01" }),
      "en/f-far": event({ title: "Far away", starts: "2027-12-01", ends: "2027-12-01" }),
    },
  });
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const titles = (list: { event: { data: { title: string } }; starts: string }[]) =>
  list.map((time) => `${time.starts} ${time.event.data.title}`);

test("lists coming events at their next time, the soonest first", async () => {
  expect(titles(await comingEvents("en"))).toEqual(["2026-12-01 Talk", "2026-12-10 Fair", "2027-02-01T18:00 Ball", "2027-12-01 Far away"]);
});

test("lists every event of the next twelve months once, the soonest first", async () => {
  const first = (await yearOfEvents("en")).map(({ event, times }) => ({ event, ...times[0]! }));
  expect(titles(first)).toEqual(["2026-12-01 Talk", "2026-12-10 Fair", "2027-02-01T18:00 Ball"]);
});

test("keeps events that are over for good, the latest first", async () => {
  expect(titles(await pastEvents("en"))).toEqual(["2026-09-01 Run", "2026-03-01 Walk"]);
});

test("goes by the department's day: what takes place this evening is not over because it is tomorrow in UTC", async () => {
  vi.stubEnv("SITE_DATE", "");
  const titles = async () =>
    [await comingEvents("en"), await pastEvents("en")].map((list) => list.map(({ event: { data } }) => data.title));
  try {
    // Eleven in the evening in Los Angeles, then midnight.
    vi.useFakeTimers({ now: Date.parse("2026-12-02T07:59:00Z"), toFake: ["Date"] });
    expect(await titles()).toEqual([expect.arrayContaining(["Talk"]), ["Run", "Walk"]]);
    vi.setSystemTime(Date.parse("2026-12-02T08:00:00Z"));
    expect(await titles()).toEqual([expect.not.arrayContaining(["Talk"]), ["Talk", "Run", "Walk"]]);
  } finally {
    vi.useRealTimers();
  }
});

test("shows a school its own events and those that are for all schools, not another school's", async () => {
  const forOak = (await comingEvents("en")).filter((time) => isFor("oak-high")(time.event));
  expect(titles(forOak)).toEqual(["2026-12-10 Fair", "2027-02-01T18:00 Ball", "2027-12-01 Far away"]);
});

test("says where an event is: at its place, at its one school, at several, or nowhere", async () => {
  const at = async (fields: Record<string, unknown>) =>
    placeOf({ ...(await record("events", "en", "a-ball")), data: event(fields) as never }, "en");
  const address = { street: "9 Hill Road", city: "Oakville", state: "CA", zip: "91911" };
  expect((await at({ place: { name: "City Hall", address } }))?.text).toBe("City Hall, 9 Hill Road, Oakville, CA 91911");
  expect((await at({ schools: ["oak-high"] }))?.text).toBe("Oak High, 1 Oak Street, Oakville, CA 91910");
  expect(await at({ schools: ["oak-high", "elm-high"] })).toEqual({ text: "Oak High, Elm High" });
  expect(await at({ schools: ["elm-high"] })).toEqual({ text: "Elm High" });
  expect(await at({})).toBeUndefined();
});

test("says that one time of a series moved, unless all of it is canceled", () => {
  const usual = { starts: "2026-12-10T08:00", ends: "2026-12-10T09:00" };
  const moved = { ...usual, replaces: "2026-12-03T08:00" };
  const longer = { starts: "2028-02-01", ends: "2028-02-29", replaces: "2028-02-01" };
  expect([usual, moved, longer].map((time) => statusAt(event({}) as never, time))).toEqual(["planned", "moved", "planned"]);
  expect(statusAt(event({ status: "canceled" }) as never, moved)).toBe("canceled");
});

test("tells in the title that an event is canceled, moved or made up", () => {
  const called = (fields: Record<string, unknown>) => calledIn(words as never, event({ title: "Ball", ...fields }) as never);
  expect(called({})).toBe("Ball");
  expect(called({ status: "canceled" })).toBe("Canceled: Ball");
  expect(called({ status: "moved", sample: true })).toBe("Sample: Moved: Ball");
});

test("writes the events that are wanted into a calendar file, with place and page", async () => {
  const answer = await calendarOf(
    await pageAt("/schools/oak-high/calendar.ics"),
    "Oak High",
    "/schools/oak-high/calendar.ics",
    isFor("oak-high"),
  );
  expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  const lines = (await answer.text()).replaceAll("\r\n ", "").split("\r\n");
  expect(lines.filter((line) => line.startsWith("SUMMARY"))).toEqual([
    "SUMMARY:Ball",
    "SUMMARY:Fair",
    "SUMMARY:Far away",
    "SUMMARY:Run",
    "SUMMARY:Walk",
  ]);
  expect(lines).toContain("URL:https://sro.example.gov/events/a-ball/");
  expect(lines).toContain("LOCATION:Oak High\\, 1 Oak Street\\, Oakville\\, CA 91910");
  expect(lines).toContain("GEO:32.64;-117.08");
  expect(lines.find((line) => line.startsWith("NAME"))).toMatch(/:Oak High: Oakville SROs$/);
});
