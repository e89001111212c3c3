import { expect, test } from "vitest";
import { distance } from "../../../src/lib/distance.ts";

test.each([
  ["same", "same", 0],
  ["bullying", "bulying", 1],
  ["hilltop", "hlitop", 2],
  ["form", "from", 1],
  ["", "abc", 3],
  ["kitten", "sitting", 3],
])("%s and %s are %i edits apart", (a, b, edits) => expect(distance(a, b)).toBe(edits));

test("stops counting beyond the limit", () => expect(distance("elementary", "high", 2)).toBe(3));
