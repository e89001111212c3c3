import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import typescript from "typescript-eslint";

// Rules that need types are left to `astro check`, which is strict and quicker.
export default defineConfig(
  { ignores: ["dist/", ".astro/", "content/", "test-results/"] },
  typescript.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-console": ["error", { allow: ["warn", "error"] }],
      // A leading _ says that a value is left out on purpose.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" }],
    },
  },
  // Commands and what they call speak to the person at the terminal.
  { files: ["src/commands/**", "tools/**", "src/delivery/**", "tests/browser/{find,get}Browser.ts"], rules: { "no-console": "off" } },
);
