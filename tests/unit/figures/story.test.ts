import { expect, test } from "vitest";
import { canBeDrawn, sideBySide, storyOf } from "../../../src/figures/story.ts";
import type { Cell, Published } from "../../../src/schemas/measure.ts";

const year = (name: string, total: Cell, closed = true): Published["years"][number] => ({
  year: name,
  closed,
  months: [],
  totals: { cells: [total], total },
});
const sentence = "In {year} the officers counted {numbers}.";

test("the sentence at the top tells the last year that is over, and nothing of the one that goes on", () => {
  const talks = { unit: "talks", published: { years: [year("2024-25", 1450), year("2025-26", 1602), year("2026-27", 300, false)] } };
  const arrests = { unit: "arrests", published: { years: [year("2025-26", 34)] } };
  expect(storyOf([talks, arrests], sentence, "en")).toBe("In 2025–26 the officers counted 1,602 talks and 34 arrests.");
});

test("a hidden number, and one of another year, is not in the sentence; without any there is none", () => {
  const talks = { unit: "talks", published: { years: [year("2025-26", 1602)] } };
  const hidden = { unit: "arrests", published: { years: [year("2025-26", null)] } };
  const older = { unit: "thanks", published: { years: [year("2024-25", 80)] } };
  expect(storyOf([talks, hidden, older], sentence, "en")).toBe("In 2025–26 the officers counted 1,602 talks.");
  expect(storyOf([hidden, { unit: "calls", published: { years: [] } }], sentence, "en")).toBeUndefined();
});

test("the longest of the years side by side is a whole bar, and a hidden one has none", () => {
  const years = [year("2023-24", 900), year("2024-25", 50), year("2025-26", 100), year("2026-27", null, false)];
  expect(sideBySide({ years })).toEqual([
    { year: "2026-27", closed: false, total: null, share: null },
    { year: "2025-26", closed: true, total: 100, share: 100 },
    { year: "2024-25", closed: true, total: 50, share: 50 },
  ]);
});

test("months are drawn where they show something: not if most are hidden, nor if all that is shown is zero", () => {
  expect(canBeDrawn([4, null, 12, null])).toBe(true);
  expect(canBeDrawn([4, null, null])).toBe(false);
  expect(canBeDrawn([0, 0, null])).toBe(false);
  expect(canBeDrawn([])).toBe(false);
});
