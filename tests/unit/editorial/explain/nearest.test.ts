import { expect, test } from "vitest";
import { nearest, suggest } from "../../../../src/editorial/explain/nearest.ts";

test("finds a word with one wrong letter", () => {
  expect(nearest("sumary", ["title", "summary"])).toBe("summary");
});

test("counts two letters that have changed places as one slip", () => {
  expect(nearest("nmae", ["name", "kind"])).toBe("name");
});

test("does not mind capital letters", () => {
  expect(nearest("Title", ["title"])).toBe("title");
});

test("finds nothing when more than a third of the letters differ", () => {
  expect(nearest("mascot", ["name", "level", "address"])).toBeUndefined();
});

test("finds nothing among nothing", () => {
  expect(nearest("a", [])).toBeUndefined();
});

test("lists up to twelve choices in order", () => {
  expect(suggest("zebra", ["dog", "cat"])).toBe("Choose one of: cat, dog.");
});

test("names five of many choices", () => {
  const many = Array.from({ length: 13 }, (_, index) => `choice-${String.fromCharCode(97 + index)}`);
  expect(suggest("zebra", many)).toBe("Choose one of the 13 that exist, such as choice-a, choice-b, choice-c, choice-d, choice-e.");
});

test("says so when there are no choices", () => {
  expect(suggest("zebra", [])).toBe("There are none yet.");
});

test.each([
  ["allen-elementary", ["rice-elementary", "camarena-elementary"]],
  ["/schools/camarena-elementary/", ["/schools/allen-elementary/", "/schools/"]],
  ["/help/abuse/", ["/help/gangs/", "/help/housing/"]],
  ["/dashboard/calls/", ["/dashboard/talks/"]],
  ["211-san-diego", ["211-ventura", "211-san-mateo"]],
  ["211", ["911"]],
])("never takes another record for the one that is gone: %s", (gone, others) => {
  expect(nearest(gone, others)).toBeUndefined();
});

test.each([
  ["san-diego-couty", "san-diego-county"],
  ["califronia", "california"],
  ["/program/safety-patrol/", "/programs/safety-patrol/"],
  ["/programs", "/programs/"],
])("finds what was meant by %s", (typed, meant) => {
  expect(nearest(typed, [meant, "national", "/help/", "/schools/oak-high/"])).toBe(meant);
});
