import { getViteConfig } from "astro/config";

/** Components by themselves, in Astro's container; what they ask of the content is made up in content.ts. */
export default getViteConfig({
  test: {
    name: "components",
    root: ".",
    include: ["tests/components/**/*.test.ts"],
    setupFiles: ["tests/components/content.ts"],
    isolate: false,
  },
} as never);
