import { expect, test } from "vitest";
import { nextMonth, schoolYear, yearInWords } from "../../../src/figures/schoolYear.ts";

test("a school year goes from August to July", () => {
  expect(["2025-07", "2025-08", "2025-12", "2026-01", "2026-07", "2026-08"].map(schoolYear)).toEqual([
    "2024-25",
    "2025-26",
    "2025-26",
    "2025-26",
    "2025-26",
    "2026-27",
  ]);
  expect(schoolYear("1999-09")).toBe("1999-00");
});

test("after December comes January", () => {
  expect([nextMonth("2025-12"), nextMonth("2026-01"), nextMonth("2026-09")]).toEqual(["2026-01", "2026-02", "2026-10"]);
});

test("people write a school year with a dash", () => {
  expect(yearInWords("2025-26")).toBe("2025–26");
});
