import { expect, test } from "vitest";
import { clockChanges, instantOf, offsetAt, overAt, withOffset } from "../../../src/calendar/zone.ts";

const zone = "America/Los_Angeles";
const iso = (instant: number | undefined) => instant && new Date(instant).toISOString();

test("a local time is found in winter and in summer", () => {
  expect(iso(instantOf("2026-12-01T18:00", zone))).toBe("2026-12-02T02:00:00.000Z");
  expect(iso(instantOf("2026-07-01T18:00", zone))).toBe("2026-07-02T01:00:00.000Z");
});

test("a time that the clocks skip does not exist; one that they show twice is the first", () => {
  expect(instantOf("2027-03-14T02:30", zone)).toBeUndefined();
  expect(iso(instantOf("2027-03-14T03:00", zone))).toBe("2027-03-14T10:00:00.000Z");
  expect(iso(instantOf("2026-11-01T01:30", zone))).toBe("2026-11-01T08:30:00.000Z");
});

test("zones south of the equator and with half hours work alike", () => {
  expect(offsetAt(Date.UTC(2026, 0, 1), "Australia/Adelaide")).toBe(630);
  expect(instantOf("2026-10-04T02:30", "Australia/Adelaide")).toBeUndefined();
});

test("the changes of the clocks are found to the minute", () => {
  expect(clockChanges(zone, 2026, 2026).map(({ instant, after }) => [iso(instant), after])).toEqual([
    ["2026-03-08T10:00:00.000Z", -420],
    ["2026-11-01T09:00:00.000Z", -480],
  ]);
  expect(clockChanges("America/Phoenix", 2020, 2030)).toEqual([]);
});

test("a day is over when the next begins, on the department's clocks", () => {
  expect(overAt("2026-10-31", zone)).toBe("2026-11-01T07:00:00.000Z");
  expect(overAt("2026-11-01", zone)).toBe("2026-11-02T08:00:00.000Z");
  expect(overAt("2026-12-01T19:30", zone)).toBe("2026-12-02T03:30:00.000Z");
});

test("a moment says how far it is from UTC; a day does not", () => {
  expect(withOffset("2026-12-01T18:00", zone)).toBe("2026-12-01T18:00:00-08:00");
  expect(withOffset("2026-12-01", zone)).toBe("2026-12-01");
});
