import { expect, test } from "vitest";
import { clockChanges, endOf, instantOf, isOn, isSkipped, offsetAt, withOffset } from "../../../src/calendar/zone.ts";

const pacific = "America/Los_Angeles";
const utc = (local: string, zone = pacific) => new Date(instantOf(local, zone)).toISOString();

test("a moment in winter and in summer", () => {
  expect(utc("2026-11-24T18:00")).toBe("2026-11-25T02:00:00.000Z");
  expect(utc("2026-07-01T18:00")).toBe("2026-07-02T01:00:00.000Z");
});

test("a day begins at midnight, on days of change too", () => {
  expect(utc("2026-03-08")).toBe("2026-03-08T08:00:00.000Z");
  expect(utc("2026-03-09")).toBe("2026-03-09T07:00:00.000Z");
  expect(utc("2026-11-01")).toBe("2026-11-01T07:00:00.000Z");
  expect(utc("2026-11-02")).toBe("2026-11-02T08:00:00.000Z");
});

test("moments just before and after clocks change in spring; the hour that is skipped counts on", () => {
  expect(utc("2026-03-08T01:59")).toBe("2026-03-08T09:59:00.000Z");
  expect(utc("2026-03-08T02:30")).toBe("2026-03-08T10:30:00.000Z");
  expect(utc("2026-03-08T03:00")).toBe("2026-03-08T10:00:00.000Z");
});

test("moments just before and after clocks change in fall; of the hour that comes twice it is the first", () => {
  expect(utc("2026-11-01T00:59")).toBe("2026-11-01T07:59:00.000Z");
  expect(utc("2026-11-01T01:30")).toBe("2026-11-01T08:30:00.000Z");
  expect(utc("2026-11-01T02:00")).toBe("2026-11-01T10:00:00.000Z");
});

test("zones east of Greenwich and without daylight saving", () => {
  expect(utc("2026-03-29T03:00", "Europe/Berlin")).toBe("2026-03-29T01:00:00.000Z");
  expect(utc("2026-07-01T18:00", "America/Phoenix")).toBe("2026-07-02T01:00:00.000Z");
});

test("a last day is over at its midnight, a moment at once", () => {
  expect(endOf("2026-12-31", pacific)).toBe(Date.parse("2027-01-01T08:00Z"));
  expect(endOf("2026-10-31", pacific)).toBe(Date.parse("2026-11-01T07:00Z"));
  expect(endOf("2026-11-24T18:00", pacific)).toBe(Date.parse("2026-11-25T02:00Z"));
});

test("an evening on the west coast is the next day in UTC, and still on", () => {
  expect(isOn({ ends: "2026-11-24T18:00" }, pacific, "2026-11-25")).toBe(true);
  expect(isOn({ ends: "2026-11-24T15:59" }, pacific, "2026-11-25")).toBe(false);
  expect(isOn({ ends: "2026-11-24" }, pacific, "2026-11-26")).toBe(false);
});

test("what has not begun is not on", () => {
  expect(isOn({ starts: "2026-11-26", ends: "2026-11-30" }, pacific, "2026-11-25")).toBe(false);
  expect(isOn({ starts: "2026-11-25", ends: "2026-11-30" }, pacific, "2026-11-25")).toBe(true);
});

test("a time that the clocks skip does not exist", () => {
  expect(isSkipped("2027-03-14T02:30", pacific)).toBe(true);
  expect(isSkipped("2027-03-14T03:00", pacific)).toBe(false);
  expect(isSkipped("2026-11-01T01:30", pacific)).toBe(false);
  expect(offsetAt(Date.UTC(2026, 0, 1), "Australia/Adelaide")).toBe(630);
  expect(isSkipped("2026-10-04T02:30", "Australia/Adelaide")).toBe(true);
});

test("the changes of the clocks are found to the minute", () => {
  expect(clockChanges(pacific, 2026, 2026).map(({ instant, after }) => [new Date(instant).toISOString(), after])).toEqual([
    ["2026-03-08T10:00:00.000Z", -420],
    ["2026-11-01T09:00:00.000Z", -480],
  ]);
  expect(clockChanges("America/Phoenix", 2020, 2030)).toEqual([]);
});

test("a moment says how far it is from UTC; a day does not", () => {
  expect(withOffset("2026-12-01T18:00", pacific)).toBe("2026-12-01T18:00:00-08:00");
  expect(withOffset("2026-12-01", pacific)).toBe("2026-12-01");
});
