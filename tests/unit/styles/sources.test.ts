import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postcss, { type Declaration, type Rule } from "postcss";
import selectorParser from "postcss-selector-parser";
import { expect, test } from "vitest";
import { projectRoot } from "../../../src/environment.ts";

const read = (file: string) => readFileSync(join(projectRoot, file), "utf8");
const found = (pattern: string) => globSync(pattern, { cwd: projectRoot }).sort();
const sheets = found("src/**/*.css").map((file) => ({ file, root: postcss.parse(read(file), { from: file }) }));

/** Every class that a selector names; not those that its element must not have. */
function named({ selector }: Rule): string[] {
  const classes: string[] = [];
  selectorParser((root) =>
    root.walkClasses((name) => {
      const within = name.parent?.parent;
      if (!(within?.type === "pseudo" && within.value === ":not")) classes.push(name.value);
    }),
  ).processSync(selector);
  return classes;
}

/** What rules and declarations of all style sheets break, as “file:line …”. */
function findings(of: { rule?: (rule: Rule) => string[]; declaration?: (declaration: Declaration) => string[] }): string[] {
  const all: string[] = [];
  for (const { file, root } of sheets)
    root.walk((node) => {
      const wrong = node.type === "rule" ? of.rule?.(node) : node.type === "decl" ? of.declaration?.(node) : undefined;
      all.push(...(wrong ?? []).map((what) => `${file}:${node.source?.start?.line} ${what}`));
    });
  return all;
}

// Not even as the place around another: a list that was .found in one file once took its looks from another .found.
test("a class belongs to one file", () => {
  const homes = new Map<string, Set<string>>();
  for (const { file, root } of sheets)
    root.walkRules((rule) => {
      for (const name of named(rule)) homes.set(name, (homes.get(name) ?? new Set()).add(file));
    });
  expect(homes.size).toBeGreaterThan(100);
  expect([...homes].filter(([, files]) => files.size > 1).map(([name, files]) => `.${name}: ${[...files].join(", ")}`)).toEqual([]);
});

test("every class that is styled is used", () => {
  const words = new Set<string>();
  const says = [/\bclass(?::list)?=("[^"]*"|\{[^}]*\})/g, /\bclassName(?: =|:) ([^;,}]+)/g, /\bclassList\.\w+\(([^)]+)/g];
  for (const file of [...found("src/**/*.{astro,ts}"), ...found("content/**/*.svg")])
    for (const pattern of says)
      for (const [, value = ""] of read(file).matchAll(pattern)) for (const [word] of value.matchAll(/[\w-]+/g)) words.add(word);
  // A class that is put together: is-${form}.
  const begun = [...words].filter((word) => word.endsWith("-"));
  expect(
    findings({ rule: (rule) => named(rule).filter((name) => !words.has(name) && !begun.some((start) => name.startsWith(start))) }),
  ).toEqual([]);
});

test("no rule knows left and right: the start and the end of a line are where the language has them", () => {
  const lopsided = (value: string) => {
    const [, right, , left] = postcss.list.space(value);
    return left !== undefined && left !== right;
  };
  const physical = ({ prop, value }: Declaration) =>
    /(^|-)(left|right)(-|$)/.test(prop) ||
    (/^(text-align|float|clear)$/.test(prop) && /\b(left|right)\b/.test(value)) ||
    (/^(margin|padding|inset|border-(width|style|color))$/.test(prop) && lopsided(value));
  expect(findings({ declaration: (declaration) => (physical(declaration) ? [String(declaration)] : []) })).toEqual([]);
});

test("nothing is placed by inset-inline, which the build has to write once for every language to suit older phones", () => {
  expect(findings({ declaration: ({ prop }) => (prop.startsWith("inset-inline") ? [prop] : []) })).toEqual([]);
});

test("a component's style stands beside it, and a style sheet takes it in", () => {
  const beside = sheets.map(({ file }) => file).filter((file) => !file.startsWith("src/styles/"));
  const taken = [...found("src/styles/*.css"), ...found("src/**/*.astro")].flatMap((file) =>
    [...read(file).matchAll(/import (?:\w+ from )?"([^"?]+\.css)(?:\?url)?";/g)].map(([, path = ""]) => join(file, "..", path)),
  );
  expect(beside.filter((file) => !existsSync(join(projectRoot, file.replace(/_?([^/]+)\.css$/, "$1.astro"))))).toEqual([]);
  expect(beside.filter((file) => !taken.includes(file))).toEqual([]);
  expect(found("src/**/*.astro").filter((file) => /<style\b/.test(read(file)))).toEqual([]);
});

test("only paper and what is hidden outdo other rules by force", () => {
  const forced = (node: Declaration) => {
    const { parent } = node;
    const media = parent?.parent;
    const onPaper = media?.type === "atrule" && "params" in media && media.params === "print";
    return node.important && !onPaper && !(parent?.type === "rule" && (parent as Rule).selector === "[hidden]");
  };
  expect(findings({ declaration: (declaration) => (forced(declaration) ? [String(declaration)] : []) })).toEqual([]);
});
