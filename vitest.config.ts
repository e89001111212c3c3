import { defineConfig } from "vitest/config";

/**
 * Layers, in this order: `unit` needs nothing, `components` renders components by themselves, `build` reads the sites in dist/, `browser` walks them.
 * `npm test` builds the sites in between; after an edit of a test, `npx vitest run --project build` is enough.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"], isolate: false, testTimeout: 20_000, sequence: { groupOrder: 0 } } },
      "tests/components/vitest.config.ts",
      // Files share what a worker has read: hundreds of pages, parsed once.
      {
        test: {
          name: "build",
          include: ["tests/build/**/*.test.ts"],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          isolate: false,
          globalSetup: ["tests/browser/setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 1_800_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
