import { expect, test } from "vitest";
import { pluralCategories, pluralForm } from "../../../src/lib/plurals.ts";

const polish = { one: "szkoła", few: "szkoły", many: "szkół", other: "szkoły (ułamek)" };

test.each([
  [1, "szkoła"],
  [2, "szkoły"],
  [5, "szkół"],
  [22, "szkoły"],
  [1.5, "szkoły (ułamek)"],
])("says %d in Polish with its own form", (number, expected) => {
  expect(pluralForm(polish, number, "pl")).toBe(expected);
});

test("takes the general form where a language lacks the one for a number", () => {
  expect(pluralForm({ other: "schools" }, 1, "en")).toBe("schools");
});

test.each([
  ["en", ["one", "other"]],
  ["pl", ["few", "many", "one", "other"]],
  ["ja", ["other"]],
  ["ar", ["few", "many", "one", "other", "two", "zero"]],
  ["ase", ["one", "other"]],
])("knows the forms of %s", (language, expected) => {
  expect(pluralCategories(language).toSorted()).toEqual(expected);
});
