import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findingOf } from "../../../src/figures/finding.ts";
import type { Interface } from "../../../src/schemas/interface.ts";
import type { Cell, Published } from "../../../src/schemas/measure.ts";

const words = (language: string) => (parse(readFileSync(`content/interface/${language}.yaml`, "utf8")) as Interface).dashboard;
const lessons = { name: "Lessons", finding: "Officers gave {count} lessons in {year}" };
const clases = { name: "Clases", finding: "Los oficiales dieron {count} clases en {year}" };

/** School years from 2024-25 on, with their totals; `undefined` is a year that is not over. */
function years(...totals: (Cell | undefined)[]): Published {
  return {
    years: totals.map((total, index) => ({
      year: `${2024 + index}-${25 + index}`,
      closed: total !== undefined,
      months: [],
      ...(total === undefined ? {} : { totals: { cells: [total], total } }),
    })),
  };
}
const say = (...totals: (Cell | undefined)[]) => findingOf(lessons, years(...totals), words("en"), "en");

describe("a finding in a sentence", () => {
  test.each([
    ["more", [180, 212, undefined], "Officers gave 212 lessons in 2025–26, 18% more than the year before."],
    ["fewer", [2000, 1500], "Officers gave 1,500 lessons in 2025–26, 25% fewer than the year before."],
    ["as many", [212, 212], "Officers gave 212 lessons in 2025–26, as many as the year before."],
    ["about as many", [1000, 1001], "Officers gave 1,001 lessons in 2025–26, about as many as the year before."],
    ["a few more", [1000, 1040], "Officers gave 1,040 lessons in 2025–26, 4% more than the year before."],
    ["some after none", [0, 12], "Officers gave 12 lessons in 2025–26, after none the year before."],
    ["none after some", [12, 0], "Officers gave 0 lessons in 2025–26, 100% fewer than the year before."],
    ["the first year", [212, undefined], "Officers gave 212 lessons in 2024–25."],
    ["no year that is over", [undefined], "Lessons: the first school year is not over yet."],
    ["a hidden year", [30, null], "Lessons: the number for 2025–26 is hidden, so that no one can be recognized."],
    ["a hidden year before", [null, 30], "Officers gave 30 lessons in 2025–26. The number of the year before is hidden."],
  ])("says %s", (_, totals, sentence) => {
    expect(say(...totals)).toBe(sentence);
  });

  test("says it in Spanish", () => {
    expect(findingOf(clases, years(180, 212), words("es"), "es")).toBe(
      "Los oficiales dieron 212 clases en 2025–26, 18% más que el año anterior.",
    );
  });

  test("does not compare a part of a year with a whole one", () => {
    const published = years(50, 212);
    published.years[0]!.months = [{ month: "2025-07", cells: [50], total: 50 }];
    expect(findingOf(lessons, published, words("en"), "en")).toBe("Officers gave 212 lessons in 2025–26.");
  });
});
