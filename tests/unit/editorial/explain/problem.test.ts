import { expect, test } from "vitest";
import { inReadingOrder, type Problem } from "../../../../src/editorial/explain/problem.ts";

const at = (file: string, line: number, column: number, message = "a"): Problem => ({
  file,
  line,
  column,
  id: "missing",
  severity: "error",
  message,
  fix: "",
});

test("puts errors before warnings, wherever they stand", () => {
  const sorted = [at("b", 2, 1), { ...at("a", 1, 1), severity: "warning" as const }, { ...at("b", 1, 1), severity: "warning" as const }];
  expect(inReadingOrder(sorted.toReversed())).toEqual(sorted);
});

test("sorts by file, line, column and message", () => {
  const sorted = [at("a", 2, 1), at("a", 2, 3), at("a", 10, 1, "a"), at("a", 10, 1, "b"), at("b", 1, 1)];
  expect(inReadingOrder(sorted.toReversed())).toEqual(sorted);
});
