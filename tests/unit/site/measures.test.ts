import { beforeEach, expect, test } from "vitest";
import { measureNamed, measureViews } from "../../../src/site/measures.ts";
import { fill } from "../../helpers/astroContent.ts";

const lessons = {
  name: "Lessons",
  finding: "Officers gave {count} lessons in {year}",
  columns: ["middle", "high"],
  labels: { middle: "Middle schools" },
  order: 2,
};
const year = (name: string, closed: boolean, total: number) => ({ year: name, closed, months: [], totals: { cells: [null, null], total } });

beforeEach(() => {
  fill({
    department: { "en/department": {}, "es/department": {} },
    interface: { en: { dashboard: { not_over: "{name}: no year is over." } }, es: { dashboard: { not_over: "{name}: ningún año." } } },
    measures: {
      "en/lessons": lessons,
      "es/lessons": { ...lessons, language: "en" },
      "en/calls": { ...lessons, name: "Calls", order: 1 },
      "es/calls": { ...lessons, name: "Llamadas", order: 1 },
    },
    published: {
      lessons: { years: [year("2024-25", true, 1200), year("2025-26", false, 30)] },
      calls: { years: [] },
    },
  });
});

test("shows a measure's years, the latest first, its finding, and a name for each column", async () => {
  const view = await measureNamed("lessons", "en");
  expect(view.years.map((each) => each.year)).toEqual(["2025-26", "2024-25"]);
  expect(view.finding).toMatch(/^Officers gave 1,200 lessons in 2024.25\.$/);
  expect(view.labels).toEqual(["Middle schools", "high"]);
});

test("says a finding in one language: that of the measure's own words", async () => {
  expect((await measureNamed("calls", "es")).finding).toBe("Llamadas: ningún año.");
  expect((await measureNamed("lessons", "es")).finding).toMatch(/^Officers gave 1,200 lessons/);
});

test("lists all measures in their order", async () => {
  expect((await measureViews("en")).map(({ measure }) => measure.data.name)).toEqual(["Calls", "Lessons"]);
});
