import { readdirSync, renameSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { existsSync } from "node:fs";

/** What stands in for a page, for an address that does not exist and for a server in trouble. Astro itself knows only one for all languages. */
const standIns = ["404", "500"];

/** Puts those of each language where hosts look for them: es/404.html. */
export const standInFiles: AstroIntegration = {
  name: "stand-ins",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const language of ["", ...readdirSync(root)])
        for (const name of standIns) {
          const folder = join(root, language, name);
          if (!existsSync(join(folder, "index.html"))) continue;
          renameSync(join(folder, "index.html"), `${folder}.html`);
          rmdirSync(folder);
        }
    },
  },
};
