import { expect, test } from "vitest";
import { bars, ceiling } from "../../../src/figures/chart.ts";

const frame = { width: 120, base: 100, top: 0, highest: 50, places: 12 };

test("a bar is as high as its number", () => {
  expect(bars([50, 25], frame).shown).toBe("M1.6 100V0h6.8V100zM11.6 100V50h6.8V100z");
});

test("a zero has no bar; a hidden number has a box of its own, whatever it is", () => {
  const drawn = bars([0, null, 10], frame);
  expect(drawn.shown.match(/M/g)).toHaveLength(1);
  expect(drawn.hidden).toBe("M11.6 100V88h6.8V100z");
  expect(drawn.hiddenMiddles).toEqual([15]);
});

test("a part of a year leaves room for the months to come", () => {
  expect(bars([1, 2, 3], frame).middles).toEqual([5, 15, 25]);
});

test("nothing is drawn of nothing", () => {
  expect(bars([0, 0], { ...frame, highest: 0 })).toMatchObject({ shown: "", hidden: "" });
});

test("the top of a chart is a round number", () => {
  expect([[], [null], [7, null], [11], [212], [1200], [999]].map(ceiling)).toEqual([0, 0, 7, 15, 250, 1500, 1000]);
});
