import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../../src/lib/files.ts";
import { projectRoot } from "../../../src/environment.ts";

test("nothing of the site needs the reader of a state's school list", () => {
  const source = filesBelow(join(projectRoot, "src")).filter((path) => /\.(ts|astro|js|mjs)$/.test(path));
  expect(source.length).toBeGreaterThan(100);
  expect(source.filter((path) => readFileSync(join(projectRoot, "src", path), "utf8").includes("/tools/"))).toEqual([]);
});
