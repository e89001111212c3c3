import { expect, test } from "vitest";
import { Reader } from "../../../src/search/meaning.ts";
import { find, readSign } from "../../../src/search/signs.ts";

const reader = new Reader({
  ...{ stop: [], sounds: {}, sayings: {}, danger: {}, harmless: [] },
  endings: ["s"],
  classes: { gun: ["gun", "pistol"], bag: ["backpack"] },
});
const stands = (sign: string, question: string) => find(readSign(sign, reader), reader.read(question));

test("a sign stands where its words do, in their order", () => {
  expect(stands("dead battery", "my dead battery")).toEqual([1, 2]);
  expect(stands("dead battery", "battery dead")).toBeUndefined();
});

test("up to two words may stand between", () => {
  expect(stands("~gun ~bag", "pistol in his backpack")).toEqual([0, 3]);
  expect(stands("~gun ~bag", "pistol and his own old backpack")).toBeUndefined();
});

test("a class is any of its words, and a word is itself with any ending", () => {
  expect(stands("~gun", "two guns")).toEqual([1]);
  expect(stands("suicide drill", "suicides drills")).toEqual([0, 1]);
  expect(stands("gun", "pistol")).toBeUndefined();
});
