import { spawnSync } from "node:child_process";
import { departmentsIn } from "../editorial/read/departments.ts";
import { projectRoot } from "../environment.ts";

// npm test: everything that must hold, the quickest to tell first. It stops at the first step that fails.
const { DEPARTMENT: _, ...environment } = process.env;
const vitest = (project: string) => ["node_modules/vitest/vitest.mjs", "run", "--project", project];

const steps: { name: string; command: string[]; department?: string; mend?: string }[] = [
  {
    name: "format",
    command: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
    mend: "npx prettier --write . mends it.",
  },
  { name: "lint", command: ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."] },
  {
    name: "types",
    command: ["node_modules/astro/bin/astro.mjs", "check", "--minimumSeverity", "warning", "--minimumFailingSeverity", "warning"],
  },
  { name: "content", command: ["src/commands/check.ts"] },
  { name: "unit tests", command: vitest("unit") },
  { name: "tests of components", command: vitest("components") },
  // A process each: Astro reads the department once.
  ...departmentsIn(projectRoot).map((department) => ({ name: `build of ${department}`, command: ["src/commands/build.ts"], department })),
  { name: "tests of the built sites", command: vitest("build") },
  { name: "tests in a browser", command: vitest("browser") },
];

const began = performance.now();
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

for (const [index, { name, command, department, mend }] of steps.entries()) {
  console.log(`\n${index + 1}/${steps.length}  ${name}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, command, {
    cwd: projectRoot,
    stdio: "inherit",
    env: { ...environment, ...(department ? { DEPARTMENT: department } : {}) },
  });
  if (status !== 0) {
    console.error(`\nRed: ${name}, after ${seconds(start)}. ${mend ?? ""}`.trimEnd());
    if (index < steps.length - 1)
      console.error(
        `Not run: ${steps
          .slice(index + 1)
          .map((step) => step.name)
          .join(", ")}.`,
      );
    process.exit(1);
  }
  // The last step ends with its own count.
  if (index < steps.length - 1) console.log(`green: ${name}, ${seconds(start)}; ${seconds(began)} so far`);
}
