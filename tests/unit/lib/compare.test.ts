import { expect, test } from "vitest";
import { compare } from "../../../src/lib/compare.ts";

test("compares by code unit, the same on every machine", () => {
  expect(["é", "a", "B", "-", "10", "9"].sort(compare)).toEqual(["-", "10", "9", "B", "a", "é"]);
});
