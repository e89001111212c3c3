import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { inTree, swap, today, type Changes } from "../helpers/tree.ts";

interface Answer {
  code: number | null;
  out: string;
  err: string;
}

const school = "content/oakville/schools/oak-high.mdx";

/** Runs the check command in the folder of a changed tiny tree. */
function check(changes: Changes, options: string[] = [], department?: string, environment: Record<string, string> = {}): Promise<Answer> {
  return inTree(changes, (root) => {
    const env = { ...process.env, SITE_DATE: today, ...environment };
    delete (env as Record<string, unknown>)["DEPARTMENT"];
    const command = spawn(process.execPath, [resolve("src/commands/check.ts"), ...options], {
      cwd: root,
      env: department ? { ...env, DEPARTMENT: department } : env,
    });
    const answer: Answer = { code: null, out: "", err: "" };
    command.stdout.on("data", (part: Buffer) => (answer.out += part.toString()));
    command.stderr.on("data", (part: Buffer) => (answer.err += part.toString()));
    return new Promise<Answer>((done) => command.on("close", (code) => done({ ...answer, code })));
  });
}

describe.concurrent("the check command", () => {
  test("says in one line that all is well, and ends with 0", async () => {
    expect(await check({})).toEqual({ code: 0, out: "Content is in order: oakville, en.\nHelp lines shown: oakville 2.\n", err: "" });
  });

  test("prints warnings, and ends with 0", async ({ expect }) => {
    const { code, out, err } = await check({ [school]: swap("2026-11-01", "2025-11-01") });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:11:10  warning: These facts were last confirmed 386 days ago; a school is confirmed again within 365 days. [overdue]
          → Ask: call (619) 555-0111. Then write: checked: 2026-11-22

      1 to look at. These do not stop the site.
      Help lines shown: oakville 2.
      "
    `);
  });

  test("prints a list for programs with --format=json, of every department, and ends with 1", async ({ expect }) => {
    const { code, out } = await check(
      { [school]: swap("level: high", "level: hihg"), "content/common/drawings/bench.svg": "", "content/newtown/.keep": "" },
      ["--format=json"],
    );
    expect(code).toBe(1);
    // The empty drawing of the common files is a problem of both departments, and is named once.
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "file": "content/common/drawings/bench.svg",
          "fix": "Put the picture there again, or delete the file.",
          "id": "empty-file",
          "line": 1,
          "message": "This picture is empty.",
          "severity": "error",
        },
        {
          "column": 1,
          "file": "content/newtown/",
          "fix": "Make one: npm run new -- department",
          "id": "empty-tree",
          "line": 1,
          "message": "The folder of newtown has no content.",
          "severity": "error",
        },
        {
          "column": 8,
          "file": "content/oakville/schools/oak-high.mdx",
          "fix": "level: high",
          "id": "not-a-choice",
          "line": 3,
          "message": "“level” can't be “hihg”. Did you mean “high”?",
          "severity": "error",
        },
      ]
    `);
  });

  test("tells GitHub what stands where with --format github, and writes the summary of the step", async ({ expect }) => {
    const folder = mkdtempSync(join(tmpdir(), "liaison-"));
    const summary = join(folder, "summary.md");
    writeFileSync(summary, "Before.\n\n");
    const { code, out } = await check({ [school]: swap("level: high", "level: hihg") }, ["--format", "github"], undefined, {
      GITHUB_STEP_SUMMARY: summary,
    });
    expect({ code, out }).toEqual({
      code: 1,
      out: "::error file=content/oakville/schools/oak-high.mdx,line=3,col=8,title=Content check%3A not-a-choice::“level” can't be “hihg”. Did you mean “high”?%0A→ level: high\n",
    });
    expect(readFileSync(summary, "utf8")).toMatch(/^Before\.\n\n### 1 to mend\. /);
    rmSync(folder, { recursive: true });
  });

  test("says which formats there are", async ({ expect }) => {
    expect(await check({}, ["--format=jsno"])).toEqual({ code: 1, out: "", err: "There is no format “jsno”. Did you mean “json”?\n" });
  });

  test("says in one sentence that there is no such department", async () => {
    expect(await check({}, [], "okville")).toEqual({
      code: 1,
      out: "",
      err: "There is no department “okville”. Did you mean “oakville”?\n",
    });
  });
});
