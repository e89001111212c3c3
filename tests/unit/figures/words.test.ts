import { expect, test } from "vitest";
import { cellInWords, chartInWords, figureInWords, yearName } from "../../../src/figures/words.ts";
import { wordsIn } from "../resources/example.ts";
import type { Fields } from "../../../src/schemas/index.ts";

const figure = (kind: "count" | "year", value: number) => ({ kind, value }) as Fields<"figures">;

test("writes a count with a comma, and a year without", () => {
  expect([figureInWords(figure("count", 1994), "en"), figureInWords(figure("year", 1994), "en")]).toEqual(["1,994", "1994"]);
});

test("writes an asterisk for a number that is hidden, and zero as it is", () => {
  expect([cellInWords(null, "en"), cellInWords(0, "en"), cellInWords(1540, "es")]).toEqual(["*", "0", "1,540"]);
});

test("says of a school year that is not over that it goes on", () => {
  const name = (closed: boolean) => yearName({ closed, year: "2025-26" }, wordsIn("en").dashboard);
  expect([name(true), name(false)]).toEqual(["2025–26", "2025–26 so far"]);
});

const chart = (cells: (number | null)[], sum: number | null) =>
  chartInWords({ months: ["2025-08", "2025-09", "2025-10"], cells, sum }, wordsIn("en").dashboard, "en");

test("says of a chart in which month there was most and fewest", () => {
  expect(chart([12, 1540, 0], 1552)).toBe("Most in September 2025: 1,540. Fewest in October 2025: 0.");
  expect(chart([0, 0, 0], 0)).toBe("0 in every month.");
});

test("where months are hidden, says how many and what they come to, and never which had most", () => {
  expect(chart([null, 0, null], 34)).toBe("34 in all. 2 of 3 months are hidden.");
  expect(chart([null, 0, null], null)).toBe("The sum is hidden. 2 of 3 months are hidden.");
});

test("says nothing of a chart without months", () => {
  expect(chart([], null)).toBe("");
});
