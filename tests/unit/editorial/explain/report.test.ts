import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
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
    "a.yaml:1:3  Something is missing. [missing]
        →   put: it
    a.yaml:2:3  warning: Something is missing. [missing]
        →   put: it

    b.yaml:1:3  Something is missing. [missing]
        →   put: it

    2 to mend, 1 to look at. Nothing is published until these are mended."
  `);
});

describe("many warnings of one kind", () => {
  const many = Array.from({ length: 10 }, (_, index) => problem("a.yaml", index + 1, "warning"));

  test("are cut short, with their total and how to see them all", () => {
    expect(asText(many, "").split("\n").slice(14)).toEqual([
      "a.yaml:8:3  warning: Something is missing. [missing]",
      "    →   put: it",
      "",
      "missing: the first 8 of 10. All of them: npm run check -- --all",
      "",
      "10 to look at. These do not stop the site.",
    ]);
  });

  test("are printed where all are asked for", () => {
    expect(asText(many, "", true)).toContain("a.yaml:10:3");
  });

  test("hide no warning of another kind, and errors are never cut short", () => {
    expect(asText([...many, { ...problem("b.yaml", 1, "warning"), id: "overdue" }], "")).toContain("b.yaml:1:3");
    expect(
      asText(
        many.map((item) => ({ ...item, severity: "error" })),
        "",
      ),
    ).toContain("a.yaml:10:3");
  });
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
  expect(lines[0]!.match(new RegExp(where!.regexp))!.slice(1)).toEqual([
    "content/a/b.yaml",
    "7",
    "3",
    "warning",
    "Something is missing.",
    "missing",
  ]);
  expect(lines[1]!.match(new RegExp(mend!.regexp))![mend!.message]).toBe("→   put: it");
});
