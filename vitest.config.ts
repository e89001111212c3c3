import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Three layers, in this order: `unit` needs nothing, `build` reads the sites in dist/, `browser` walks them.
 * `npm test` builds the sites in between; after an edit of a test, `npx vitest run --project build` is enough.
 */
export default defineConfig({
  test: {
    projects: [
      // Outside a build there is no `astro:content`: tests put records into one that stands in for it.
      {
        resolve: { alias: { "astro:content": fileURLToPath(new URL("./tests/helpers/astroContent.ts", import.meta.url)) } },
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"], isolate: false, testTimeout: 20_000, sequence: { groupOrder: 0 } },
      },
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
