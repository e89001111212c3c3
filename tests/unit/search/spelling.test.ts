import { expect, test } from "vitest";
import { cost } from "../../../src/search/spelling.ts";

test("the same word costs nothing", () => {
  expect(cost("officer", "officer", 2)).toBe(0);
});

test("an edit costs one", () => {
  expect(cost("school", "schol", 2)).toBeLessThan(1);
  expect(cost("wrath", "wroth", 2)).toBe(1);
  expect(cost("chat", "cat", 2)).toBe(1);
});

test("a letter left out costs a little less than another in its place", () => {
  expect(cost("cat", "chat", 2)).toBe(0.9);
});

test("slips of the fingers cost less: neighboring keys, doubled letters, swapped letters", () => {
  expect(cost("gelp", "help", 2)).toBe(0.6);
  expect(cost("helpp", "help", 2)).toBe(0.6);
  expect(cost("hlep", "help", 2)).toBe(0.6);
  expect(cost("zelp", "help", 2)).toBe(1);
});

test("what is too far is not worked out", () => {
  expect(cost("abcdefgh", "zzzzzzzz", 2)).toBe(3);
  expect(cost("a", "abcdefgh", 1)).toBe(2);
});
