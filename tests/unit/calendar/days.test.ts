import { expect, test } from "vitest";
import { daysBetween } from "../../../src/calendar/days.ts";

test.each([
  ["2026-11-22", "2026-11-22", 0],
  ["2026-11-21", "2026-11-22", 1],
  ["2026-11-23", "2026-11-22", -1],
  ["2024-02-28", "2024-03-01", 2],
  ["2026-02-28", "2026-03-01", 1],
  ["2025-11-22", "2026-11-22", 365],
  ["2026-03-07", "2026-03-09", 2],
])("counts the days from %s to %s", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
