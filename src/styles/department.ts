import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { projectRoot } from "../environment.ts";
import type { Fields } from "../schemas/index.ts";

type Palette = Fields<"department">["colors"]["light"];

/** The accent colors of a palette as custom properties. */
function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name.replaceAll("_", "-")}:${value};`)
    .join("");
}

/**
 * A Vite plugin that makes one style sheet of each `*.bundle.css`: the parts it imports, in their order, with the
 * department's colors and address in the place of `@department light;` and `@department dark;`. So a page asks for one
 * file, and the order of its rules never depends on which pages share them.
 */
export function departmentStyles(department: string) {
  return {
    name: "liaison-department-styles",
    enforce: "pre" as const,
    transform(this: { addWatchFile(file: string): void }, code: string, id: string) {
      const file = id.split("?")[0]!;
      if (!file.endsWith(".bundle.css")) return undefined;
      const settings = join(projectRoot, "content", department, "department.yaml");
      const { colors, url } = parse(readFileSync(settings, "utf8")) as Fields<"department">;
      this.addWatchFile(settings);
      return code
        .replace(/@import "\.\/([\w.-]+)";/g, (_, part: string) => {
          this.addWatchFile(join(dirname(file), part));
          return readFileSync(join(dirname(file), part), "utf8");
        })
        .replace("@department light;", `${properties(colors.light)}--origin:"${url.replace(/\/$/, "")}";`)
        .replaceAll("@department dark;", properties(colors.dark));
    },
  };
}
