import { readFileSync } from "node:fs";
import { join } from "node:path";
import postcss from "postcss";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { departmentsIn } from "../../../src/editorial/read/departments.ts";
import { projectRoot } from "../../../src/environment.ts";
import { departmentStyles } from "../../../src/styles/department.ts";

/** Any department will do. */
const [department = ""] = departmentsIn(projectRoot);
const settings = join(projectRoot, "content", department, "department.yaml");
const written = parse(readFileSync(settings, "utf8")) as { colors: Record<"light" | "dark", Record<string, string>>; url: string };

/** The custom properties of each `:root`, in the order of the style sheet. */
function properties(root: postcss.Root): Record<string, string>[] {
  const rules: Record<string, string>[] = [];
  root.walkRules(/^:root\b/, (rule) => {
    const found: Record<string, string> = {};
    rule.walkDecls((declaration) => void (found[declaration.prop] = declaration.value));
    rules.push(found);
  });
  return rules;
}

const styled = (code: string) => postcss([departmentStyles(department)]).process(code, { from: "tokens.css" });

test("the department's colors stand in the place for the light ones and in that for the dark ones", async () => {
  const { light, dark } = written.colors;
  const { root } = await styled(":root { @department light; } @media (prefers-color-scheme: dark) { :root { @department dark; } }");
  const [onLight, onDark] = properties(root as postcss.Root);
  expect(onLight).toMatchObject({ "--brand": light["brand"], "--brand-tint": light["brand_tint"], "--sky": light["sky"] });
  expect(onDark).toMatchObject({ "--brand": dark["brand"], "--brand-tint": dark["brand_tint"], "--sky": dark["sky"] });
  expect(onLight!["--brand"]).not.toBe(onDark!["--brand"]);
});

test("the kit's own values ask for light colors before, and for dark ones within, what is said for dark screens", async () => {
  const { root } = await styled(readFileSync(join(projectRoot, "src/styles/tokens.css"), "utf8"));
  expect(properties(root as postcss.Root).map((found) => found["--brand"])).toEqual([
    written.colors.light["brand"],
    written.colors.dark["brand"],
  ]);
});

test("print finds the site's address, without a slash at its end", async () => {
  const { root } = await styled(":root { @department light; }");
  expect(properties(root as postcss.Root)[0]!["--origin"]).toBe(`"${written.url.replace(/\/$/, "")}"`);
});

test("the preview watches the department's file", async () => {
  const { messages } = await styled(":root { @department light; }");
  expect(messages).toContainEqual(expect.objectContaining({ type: "dependency", file: settings }));
});
