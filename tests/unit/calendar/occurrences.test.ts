import { describe, expect, test } from "vitest";
import { between, nextOccurrence } from "../../../src/calendar/occurrences.ts";

const week = { starts: "2025-10-23", ends: "2025-10-31", repeats: undefined };
const everyYear = { ...week, repeats: "FREQ=YEARLY" };

describe("an event that takes place once", () => {
  test("is shown before it begins", () => {
    expect(nextOccurrence(week, "2025-01-01")).toEqual({ starts: "2025-10-23", ends: "2025-10-31" });
  });

  test("is shown on its last day", () => {
    expect(nextOccurrence(week, "2025-10-31")).toEqual({ starts: "2025-10-23", ends: "2025-10-31" });
  });

  test("is over on the day after", () => {
    expect(nextOccurrence(week, "2025-11-01")).toBeUndefined();
  });

  test("may last one day", () => {
    const day = { starts: "2025-10-23", ends: "2025-10-23", repeats: undefined };
    expect(nextOccurrence(day, "2025-10-23")).toEqual({ starts: "2025-10-23", ends: "2025-10-23" });
    expect(nextOccurrence(day, "2025-10-24")).toBeUndefined();
  });

  test("is shown all day when it has a time", () => {
    const evening = { starts: "2025-10-23T18:00", ends: "2025-10-23T20:00", repeats: undefined };
    expect(nextOccurrence(evening, "2025-10-23")).toEqual({ starts: "2025-10-23T18:00", ends: "2025-10-23T20:00" });
  });
});

describe("an event that comes back", () => {
  test("stays in its year until its last day", () => {
    expect(nextOccurrence(everyYear, "2025-10-31")).toEqual({ starts: "2025-10-23", ends: "2025-10-31" });
  });

  test("moves to the next year on the day after", () => {
    expect(nextOccurrence(everyYear, "2025-11-01")).toEqual({ starts: "2026-10-23", ends: "2026-10-31" });
  });

  test("is found many years later", () => {
    expect(nextOccurrence(everyYear, "2040-01-01")).toEqual({ starts: "2040-10-23", ends: "2040-10-31" });
  });

  test("may run over the end of a year", () => {
    const winter = { starts: "2025-12-30", ends: "2026-01-02", repeats: "FREQ=YEARLY" };
    expect(nextOccurrence(winter, "2026-01-02")).toEqual({ starts: "2025-12-30", ends: "2026-01-02" });
    expect(nextOccurrence(winter, "2026-01-03")).toEqual({ starts: "2026-12-30", ends: "2027-01-02" });
  });

  test("keeps its time", () => {
    const evening = { starts: "2025-10-23T18:00", ends: "2025-10-23T20:00", repeats: "FREQ=YEARLY" };
    expect(nextOccurrence(evening, "2026-11-22")).toEqual({ starts: "2027-10-23T18:00", ends: "2027-10-23T20:00" });
  });

  test("may fall on a weekday of the month", () => {
    const tuesdays = { starts: "2025-03-11", ends: "2025-03-11", repeats: "FREQ=MONTHLY;BYDAY=2TU" };
    expect(nextOccurrence(tuesdays, "2026-11-22")).toEqual({ starts: "2026-12-08", ends: "2026-12-08" });
  });

  test("is over when its rule says so", () => {
    const twice = { starts: "2025-01-01", ends: "2025-01-01", repeats: "FREQ=YEARLY;COUNT=2" };
    expect(nextOccurrence(twice, "2026-01-01")).toEqual({ starts: "2026-01-01", ends: "2026-01-01" });
    expect(nextOccurrence(twice, "2026-01-02")).toBeUndefined();
  });
});

describe("a series with hours", () => {
  const weekly = { starts: "2026-12-03T08:00", ends: "2026-12-03T09:00", repeats: "FREQ=WEEKLY;UNTIL=20261217" };

  test("takes place on its last day", () => {
    expect(between(weekly, "2026-12-01", "2026-12-31").map(({ starts }) => starts)).toEqual([
      "2026-12-03T08:00",
      "2026-12-10T08:00",
      "2026-12-17T08:00",
    ]);
    expect(nextOccurrence(weekly, "2026-12-17")).toEqual({ starts: "2026-12-17T08:00", ends: "2026-12-17T09:00" });
    expect(nextOccurrence(weekly, "2026-12-18")).toBeUndefined();
  });

  test("takes place late on its last day", () => {
    const late = { starts: "2026-12-03T23:00", ends: "2026-12-03T23:30", repeats: "FREQ=WEEKLY;UNTIL=20261210" };
    expect(between(late, "2026-12-10", "2026-12-31")).toEqual([{ starts: "2026-12-10T23:00", ends: "2026-12-10T23:30" }]);
  });

  test("keeps its hour and its length on a day that moved", () => {
    const moved = { ...weekly, moved: [{ from: "2026-12-10", to: "2026-12-11" }] };
    expect(nextOccurrence(moved, "2026-12-04")).toEqual({
      starts: "2026-12-11T08:00",
      ends: "2026-12-11T09:00",
      replaces: "2026-12-10T08:00",
    });
  });
});
