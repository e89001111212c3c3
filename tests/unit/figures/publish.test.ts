import { expect, test } from "vitest";
import { publish } from "../../../src/figures/publish.ts";

const months = (...list: [string, ...number[]][]) => list.map(([month, ...cells]) => ({ month, cells }));

test("a year of people that is not over is not published yet: an old copy and a new one together would tell too much", () => {
  const { years } = publish(months(["2026-07", 20, 30], ["2026-08", 40, 50]), true);
  expect(years.map(({ closed, months, year }) => [year, closed, months.length])).toEqual([
    ["2025-26", true, 1],
    ["2026-27", false, 0],
  ]);
});

test("a year that ends with July is over", () => {
  expect(publish(months(["2026-07", 20, 30]), true).years[0]).toMatchObject({ closed: true, totals: { cells: [20, 30], total: 50 } });
});

test("what can't point to a person is shown as it is, from the first month on", () => {
  expect(publish(months(["2026-08", 1, 2], ["2026-09", 0, 3]), false).years).toEqual([
    {
      year: "2026-27",
      closed: false,
      months: [
        { month: "2026-08", cells: [1, 2], total: 3 },
        { month: "2026-09", cells: [0, 3], total: 3 },
      ],
      totals: { cells: [1, 5], total: 6 },
    },
  ]);
});
