import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { projectRoot } from "../../src/environment.ts";
import { ways } from "../../src/schemas/accessibility.ts";
import { writeMeasured } from "../../tools/benchmark/record.ts";
import { folderOf } from "../helpers/departments.ts";
import { addressesOf } from "./pages.ts";
import { languageOf } from "./templates.ts";

/** One look at a page: how it was shown, and whether nothing was found. */
export interface Look {
  way: (typeof ways)[number];
  address: string;
  good: boolean;
}

/** What one test attaches. */
export interface Looked {
  department: string;
  browser: string;
  opened: string[];
  looks: Look[];
  /** Requests to other hosts. */
  elsewhere: number;
  /** What was left on the device. */
  kept: number;
}

/** Writes what the test of every page found into the department's content: all of it, or nothing. */
export default class Record implements Reporter {
  private readonly found: Looked[] = [];

  onTestEnd(_test: TestCase, { attachments }: TestResult): void {
    for (const { name, body } of attachments) if (name === "looks" && body) this.found.push(JSON.parse(body.toString()) as Looked);
  }

  onEnd(): void {
    for (const [department, parts] of Map.groupBy(this.found, (part) => part.department)) {
      const opened = new Set(parts.flatMap((part) => part.opened));
      const missing = addressesOf(department).filter((address) => !opened.has(address));
      if (missing.length > 0) {
        process.stdout.write(`content/${department}/accessibility.yaml stays as it is: ${missing.length} pages were not opened.\n`);
        continue;
      }
      const by = "RECORD=1 npx playwright test everyPage";
      process.stdout.write(`Written: ${writeMeasured(projectRoot, folderOf(department), "accessibility", by, resultOf(parts))}\n`);
    }
  }
}

/** What stands in the file, from what all tests of a department's pages saw. */
function resultOf(parts: Looked[]): object {
  const pages: { [language: string]: number } = {};
  for (const address of new Set(parts.flatMap((part) => part.opened))) pages[languageOf(address)] = (pages[languageOf(address)] ?? 0) + 1;
  const looks = parts.flatMap((part) => part.looks);
  return {
    tool: `axe-core ${version("axe-core")}`,
    browser: parts[0]!.browser,
    pages,
    looks: ways.map((way) => {
      const these = looks.filter((look) => look.way === way);
      const count = (some: Look[]) => new Set(some.map(({ address }) => address)).size;
      return { way, pages: count(these), faults: count(these.filter(({ good }) => !good)) };
    }),
    elsewhere: parts.reduce((sum, part) => sum + part.elsewhere, 0),
    kept: parts.reduce((sum, part) => sum + part.kept, 0),
  };
}

function version(name: string): string {
  return (JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`${name}/package.json`), "utf8")) as { version: string }).version;
}
