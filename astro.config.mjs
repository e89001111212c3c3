import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { chosenDepartment, projectRoot } from "./src/environment.ts";
import { languagesOf } from "./src/editorial/read/departments.ts";
import { departmentStyles } from "./src/styles/department.ts";

// The department is chosen by the commands in src/commands/, which also choose where the site goes.
const department = chosenDepartment;

/**
 * MDX without a module beside each text that brings the styles and scripts of what it imports: the texts import nothing, and whoever shows
 * them brings the components.
 *
 * @returns {import("astro").AstroIntegration}
 */
function texts() {
  const { hooks, name } = mdx();
  return {
    name,
    hooks: {
      ...hooks,
      "astro:config:setup": (/** @type {any} */ setup) => {
        const value = (/** @type {object} */ type) => setup.addContentEntryType({ ...type, handlePropagation: false });
        return hooks["astro:config:setup"]?.(Object.create(setup, { addContentEntryType: { value } }));
      },
    },
  };
}

// Astro says by these names where the site stands and that it is for the public; variables of the machine's would speak over it, and an
// empty PROD would leave the policy out of every page.
for (const name of ["BASE_URL", "SITE", "MODE", "DEV", "PROD", "SSR"]) delete process.env[name];

export default defineConfig({
  trailingSlash: "always",
  // Each department has a store of its own: with one store, records of the same name would mix.
  cacheDir: `./node_modules/.astro-${department}`,
  integrations: [texts()],
  // Astro's own setting glues words that stand on two lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  // With these two, every style and script is a file of the site's own, and one constant policy fits all pages.
  build: { inlineStylesheets: "never", assets: "assets" },
  vite: {
    define: {
      __FIRST_LANGUAGE__: JSON.stringify(languagesOf(projectRoot, department)[0]),
    },
    css: { postcss: { plugins: [departmentStyles(department)] } },
    worker: { format: "es" },
    // All texts are shown: one file of them is written and read sooner than a file for each.
    environments: {
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: "texts", test: /\.mdx(\?|$)/ }] } } } },
      },
    },
    build: {
      assetsInlineLimit: 0,
      cssTarget: ["chrome88", "safari14.1"],
      rolldownOptions: {
        onLog(level, log, next) {
          // One such warning comes with every MDX page.
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") next(level, log);
        },
      },
    },
  },
});
