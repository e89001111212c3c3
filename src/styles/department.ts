import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "postcss";
import { parse } from "yaml";
import { projectRoot } from "../environment.ts";
import type { Fields } from "../schemas/index.ts";

/**
 * A PostCSS plugin that writes a department's accent colors where `tokens.css` says `@department light;` and
 * `@department dark;`. With the light ones stands the site's address, which print shows before the path of a link.
 */
export function departmentStyles(department: string): Plugin {
  const file = join(projectRoot, "content", department, "department.yaml");
  return {
    postcssPlugin: "liaison-department",
    AtRule: {
      department(rule, { Declaration, result }) {
        const { colors, url } = parse(readFileSync(file, "utf8")) as Fields<"department">;
        const theme = rule.params === "dark" ? "dark" : "light";
        const values = Object.entries(colors[theme]).map(([name, value]) => [name.replaceAll("_", "-"), value]);
        if (theme === "light") values.push(["origin", JSON.stringify(url.replace(/\/$/, ""))]);
        rule.replaceWith(
          values.map(
            ([name, value = ""]) => new Declaration({ prop: `--${name}`, value, ...(rule.source ? { source: rule.source } : {}) }),
          ),
        );
        // The preview writes the style anew when the colors change.
        result.messages.push({ type: "dependency", plugin: "liaison-department", file });
      },
    },
  };
}
