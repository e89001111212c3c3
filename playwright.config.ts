import { availableParallelism } from "node:os";
import { defineConfig, type PlaywrightTestOptions } from "@playwright/test";
import { narrow, wide } from "./tests/browser/sizes.ts";
import { reference } from "./tests/helpers/reference.ts";

/**
 * The sites in dist/ as readers meet them, on a phone and on a computer. `setup.ts` finds a browser and serves the sites.
 * Time limits are there to stop what would never end: a slow machine takes as long as it needs.
 */
const minute = 60_000;

/** Tests that know a department's content by heart go with it. */
const away = reference.includes("chula-vista") ? [] : [/browser\/reference\//];

/** A reader without the offline copy, which would fetch in the background. */
const reader: Partial<PlaywrightTestOptions> = {
  serviceWorkers: "block",
  colorScheme: "light",
  locale: "en-US",
  contextOptions: { reducedMotion: "reduce" },
  actionTimeout: 5 * minute,
  navigationTimeout: 5 * minute,
};

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.test.ts",
  globalSetup: "./tests/browser/setup.ts",
  outputDir: "test-results",
  workers: availableParallelism(),
  timeout: 20 * minute,
  expect: { timeout: minute },
  forbidOnly: true,
  reporter: [["list"], ...(process.env["RECORD"] === undefined ? [] : [["./tests/browser/record.ts"] as const])],
  use: { ...reader, screenshot: "only-on-failure" },
  projects: [
    {
      name: "phone",
      use: { viewport: narrow, hasTouch: true },
      // Paper has no screen; keys and windows of two sizes belong to a computer.
      testIgnore: [/(editor|keyboard|layout|notices|paper|pictures|print)\.test\.ts$/, ...away],
    },
    { name: "desktop", use: { viewport: wide }, testIgnore: [/(everyPage|help|noScript)\.test\.ts$/, ...away] },
  ],
});
