import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, freemem, tmpdir } from "node:os";
import { join } from "node:path";
import { departmentsIn } from "../editorial/read/departments.ts";
import { projectRoot } from "../environment.ts";
import { countOf, sentenceOf, type Count } from "./count.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";
import { runSteps, type Step } from "./steps.ts";

// npm test: everything that must hold, the quickest to tell first. It stops at the first step that fails.
delete process.env["DEPARTMENT"];
// What runs below speaks to this program, not to a terminal.
if (process.stdout.isTTY) process.env["FORCE_COLOR"] ??= "1";

const reports = mkdtempSync(join(tmpdir(), "liaison-test-"));
const reportOf = (name: string) => join(reports, `${name}.json`);

const vitest = (project: string, name: string): Step => ({
  name,
  command: [
    "node_modules/vitest/vitest.mjs",
    "run",
    ...["--project", project],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${reportOf(name)}`],
  ],
});
const build = (department: string) => `build of ${department}`;
const departments = departmentsIn(projectRoot);

const steps: Step[] = [
  { name: "a browser for the tests", command: ["tests/browser/getBrowser.ts"] },
  { name: "content", command: ["src/commands/check.ts"] },
  {
    name: "types",
    command: ["node_modules/astro/bin/astro.mjs", "check", "--minimumSeverity", "warning", "--minimumFailingSeverity", "warning"],
  },
  {
    name: "format",
    command: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
    mend: "npx prettier --write . mends it.",
  },
  { name: "lint", command: ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."] },
  // Astro keeps what it works with in one place of the project: two of its programs at once would mix it up.
  ...departments.map((department, index) => ({
    name: build(department),
    command: ["src/commands/build.ts"],
    environment: { DEPARTMENT: department },
    after: ["types", ...departments.slice(0, index).map(build)],
  })),
  vitest("unit", "unit tests"),
  vitest("commands", "tests of the commands"),
  { ...vitest("components", "tests of components"), after: departments.map(build) },
  { ...vitest("build", "tests of the built sites"), after: departments.map(build) },
  {
    name: "tests in a browser",
    command: ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf("tests in a browser") },
    after: ["a browser for the tests", ...departments.map(build)],
    mend: "test-results/ has a picture of the page; npx playwright test FILE --trace on records how it came about.",
  },
];

/** A build takes up to 1.5 GB. */
const atOnce = Math.max(1, Math.min(availableParallelism(), 3, Math.floor(freemem() / 2e9)));

await run(async () => {
  readOptions();
  const { red, notRun } = await runSteps(steps, projectRoot, atOnce, (text) => process.stdout.write(text));

  const counts: Count[] = steps
    .map(({ name }) => reportOf(name))
    .filter((file) => existsSync(file))
    .map((file) => countOf(JSON.parse(readFileSync(file, "utf8")) as Parameters<typeof countOf>[0]));
  rmSync(reports, { recursive: true, force: true });
  // A step that has no tests of its own is one thing that failed.
  if (red && counts.every(({ failed }) => failed === 0)) counts.push({ passed: 0, failed: 1, skipped: 0 });
  if (notRun.length > 0) console.log(`Not run: ${notRun.join(", ")}.`);
  console.log(`\n${sentenceOf(counts)}`);
  process.exitCode = red ? 1 : 0;
});
