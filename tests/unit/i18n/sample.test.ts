import { expect, test } from "vitest";
import { fileOf, isSample, marked } from "../../../src/i18n/sample.ts";

const site = { sample: "Sample" } as never;

test("puts the mark before the words of what is made up, and nothing before those of what is real", () => {
  expect(marked("Coffee", { sample: true }, { site })).toBe("Sample: Coffee");
  expect(marked("Coffee", {}, { site })).toBe("Coffee");
});

test("a file made from a made-up record says so in its name", () => {
  expect(fileOf({ id: "coffee", data: { sample: true } })).toBe("sample-coffee");
  expect(fileOf({ id: "coffee", data: { title: "Coffee" } })).toBe("coffee");
});

test("only what says so is made up", () => {
  expect([isSample({ sample: true }), isSample({ sample: undefined }), isSample({})]).toEqual([true, false, false]);
});
