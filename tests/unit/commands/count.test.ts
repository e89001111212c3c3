import { expect, test } from "vitest";
import { countOf, sentenceOf } from "../../../src/commands/count.ts";

const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const playwright = { stats: { expected: 3, unexpected: 2, flaky: 0, skipped: 0 }, errors: [] };

test("both runners are counted together", () => {
  expect(sentenceOf([countOf(vitest), countOf(playwright)])).toBe("10 passed, 3 failed");
});

test("skipped tests are named, if there are any", () => {
  const skipping = { ...playwright, stats: { ...playwright.stats, skipped: 1 } };
  expect(sentenceOf([countOf({ ...vitest, numTodoTests: 1 }), countOf(skipping)])).toBe("10 passed, 3 failed, 2 skipped");
});

test("a file of tests that can't be read is one that failed", () => {
  expect(countOf({ ...vitest, testResults: [{ status: "failed", assertionResults: [] }] }).failed).toBe(2);
  expect(countOf({ ...playwright, errors: [{ message: "no such file" }] }).failed).toBe(3);
});

test("where nothing was run, nothing passed", () => {
  expect(sentenceOf([])).toBe("0 passed, 0 failed");
});
