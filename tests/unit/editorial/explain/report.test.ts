import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Problem } from "../../../../src/editorial/explain/problem.ts";
import { asText, hasErrors, withoutDoubles } from "../../../../src/editorial/explain/report.ts";

const problem = (file: string, line: number, severity: Problem["severity"] = "error"): Problem => ({
  file,
  line,
  column: 3,
  id: "missing",
  severity,
  message: "Something is missing.",
  fix: "  put: it",
});

test("says in one line that all is well", () => {
  expect(asText([], "oakville, en and es")).toBe("Content is in order: oakville, en and es.");
});

test("groups problems by file, with a count at the end", () => {
  expect(asText([problem("a.yaml", 1), problem("a.yaml", 2, "warning"), problem("b.yaml", 1)], "")).toMatchInlineSnapshot(`
    "a.yaml:1:3  Something is missing.
        →   put: it
    a.yaml:2:3  warning: Something is missing.
        →   put: it

    b.yaml:1:3  Something is missing.
        →   put: it

    2 to mend, 1 to look at. Nothing is published until these are mended."
  `);
});

test("says that warnings do not stop the site", () => {
  expect(
    asText([problem("a.yaml", 1, "warning")], "")
      .split("\n")
      .at(-1),
  ).toBe("1 to look at. These do not stop the site.");
});

test("does not count a warning as an error", () => {
  expect(hasErrors([problem("a.yaml", 1, "warning")])).toBe(false);
  expect(hasErrors([problem("a.yaml", 1, "warning"), problem("a.yaml", 1)])).toBe(true);
});

test("names a problem of the common files once for all departments", () => {
  expect(withoutDoubles([problem("a.yaml", 1), problem("a.yaml", 2), problem("a.yaml", 1)])).toEqual([
    problem("a.yaml", 1),
    problem("a.yaml", 2),
  ]);
});

test("VS Code finds the place, the message and the corrected line of each problem", () => {
  const { tasks } = JSON.parse(readFileSync(".vscode/tasks.json", "utf8")) as {
    tasks: { problemMatcher: { pattern: { regexp: string; message: number }[] } }[];
  };
  const [where, mend] = tasks[0]!.problemMatcher.pattern;
  const lines = asText([problem("content/a/b.yaml", 7, "warning")], "").split("\n");
  expect(lines[0]!.match(new RegExp(where!.regexp))!.slice(1)).toEqual(["content/a/b.yaml", "7", "3", "warning", "Something is missing."]);
  expect(lines[1]!.match(new RegExp(mend!.regexp))![mend!.message]).toBe("→   put: it");
});
