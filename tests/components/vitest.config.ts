import { getViteConfig } from "astro/config";
import { projectRoot } from "../../src/environment.ts";

/** Components by themselves, in Astro's container; what they ask of the content is Oakville's, see content.ts. */
export default getViteConfig({
  test: {
    name: "components",
    root: projectRoot,
    include: ["tests/components/**/*.test.ts"],
    setupFiles: ["tests/components/content.ts"],
    isolate: false,
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
});
