import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { departmentsIn, languagesOf } from "./src/editorial/read/departments.ts";
import { reference } from "./tests/helpers/reference.ts";

/**
 * Layers of tests: `unit` needs nothing, `components` renders components by themselves, `commands` starts the commands as a person
 * does, `build` reads the sites in dist/.
 * `npm test` builds the sites in between; after an edit of a test, `npx vitest run --project build` is enough.
 * What a reader meets in a browser stands in playwright.config.ts.
 */
const root = process.cwd();
const project = (name: string) => ({
  // As a build does, for the sites that it has made.
  ...(name === "build" ? { define: { __FIRST_LANGUAGE__: JSON.stringify(languagesOf(root, departmentsIn(root)[0] ?? "")[0]) } } : {}),
  // Outside a build there is no `astro:content`: tests put records into one that stands in for it.
  resolve: { alias: { "astro:content": fileURLToPath(new URL("./tests/helpers/astroContent.ts", import.meta.url)) } },
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    // Tests of the content of the departments that came with the kit go with them.
    exclude: reference.length > 0 ? [] : ["**/reference/**"],
    // Files share what a worker has read: schemas, content, hundreds of pages parsed once.
    isolate: false,
    // Limits stop what would never end; a slow machine takes as long as it needs.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
});

export default defineConfig({ test: { projects: [...["unit", "commands", "build"].map(project), "tests/components/vitest.config.ts"] } });
