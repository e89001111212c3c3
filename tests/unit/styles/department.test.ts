import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { departmentStyles } from "../../../src/styles/department.ts";

const folder = mkdtempSync(join(tmpdir(), "liaison-styles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function transform(code: string, name: string): { text: string | undefined; watched: string[] } {
  const watched: string[] = [];
  const plugin = departmentStyles("chula-vista");
  return { text: plugin.transform.call({ addWatchFile: (file: string) => watched.push(file) }, code, join(folder, name)), watched };
}

test("leaves other style sheets as they are", () => {
  expect(transform("@department light;", "tokens.css").text).toBeUndefined();
});

test("puts the department's colors and address in", () => {
  const { text } = transform(
    ":root { @department light; } @media (prefers-color-scheme: dark) { :root { @department dark; } }",
    "site.bundle.css",
  );
  expect(text).toMatch(/--brand:#[0-9a-f]{6};--brand-tint:#[0-9a-f]{6};.*--origin:"https:\/\/[^"]+[^/"]";/);
  expect(text).not.toContain("@department");
});

test("puts the parts of a style sheet in, in their order, and watches them", () => {
  writeFileSync(join(folder, "a.css"), "a{}");
  writeFileSync(join(folder, "b.css"), "b{}");
  const { text, watched } = transform('@import "./b.css";\n@import "./a.css";\n', "site.bundle.css?used");
  expect(text).toBe("b{}\na{}\n");
  expect(watched.map((file) => file.replace(/.*\//, ""))).toEqual(["department.yaml", "b.css", "a.css"]);
});
