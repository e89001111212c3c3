import { escaped } from "../../src/lib/escaped.ts";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../../src/environment.ts";
import { reference } from "../helpers/reference.ts";

/**
 * Facts stand in content/, once. A number, a word to send, the name of a line or of a language in src/ would be a second
 * place, which nobody finds when the first one changes.
 */

interface Entry {
  number: string | number;
  keyword?: string;
}

/** What came with the kit. What another department calls a line or its place may well be a word of the code. */
const layers = ["common", ...reference];

/** What must not stand in the code, by what it is: read from every record there is. */
const facts = new Map<string, string>();
for (const path of globSync(
  layers.map((layer) => `content/${layer}/{resources,organizations,schools}/*.{yaml,mdx}`),
  { cwd: projectRoot },
)) {
  const name = basename(path).replace(/\.(yaml|mdx)$/, "");
  if (name.includes(".")) continue;
  const source = readFileSync(join(projectRoot, path), "utf8");
  const fields = parse(path.endsWith(".mdx") ? source.split(/^---$/m)[1]! : source) as Record<string, unknown>;
  for (const { keyword, number } of [...((fields["call"] ?? []) as Entry[]), ...((fields["text"] ?? []) as Entry[])]) {
    facts.set(String(number), "a number");
    if (keyword) facts.set(keyword, "a word to send");
  }
  if (fields["phone"]) facts.set(String(fields["phone"]), "a number");
  if (path.includes("/resources/")) facts.set(name, "the name of a line");
}
for (const path of globSync("content/interface/??.yaml", { cwd: projectRoot })) {
  const { languages, language } = parse(readFileSync(join(projectRoot, path), "utf8")) as {
    language: { name: string };
    languages: Record<string, string>;
  };
  for (const name of [language.name, ...Object.values(languages)]) facts.set(name, "the name of a language");
}

/** What stands in the code, without its comments. They may speak of examples; nothing is made from them. */
function code(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8")
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|\s)\/\/.*$/gm, "");
}

/**
 * schemas/ may speak of them: the rule of what a number in the United States looks like, and examples in the editors' help. So may
 * the examples of components, which nothing of a site is made from.
 */
const files = globSync("src/**/*.{ts,js,mjs,astro}", { cwd: projectRoot }).filter((path) => !/^src\/schemas\/|\.examples\.ts$/.test(path));

test("no number, word to send, name of a line or of a language stands in the code", () => {
  expect(["988", "AYUDA", "crisis-text-line", "Spanish"].filter((fact) => !facts.has(fact))).toEqual([]);
  expect(facts.size).toBeGreaterThan(50);
  const findings = files.flatMap((path) => {
    const text = code(path);
    return [...facts].flatMap(([fact, what]) => {
      // Short numbers and names are words of many other things: they count where they stand alone, in quotes.
      const pattern = /^\(/.test(fact) ? new RegExp(escaped(fact)) : new RegExp(`(["'\`>])${escaped(fact)}\\1|>\\s*${escaped(fact)}\\s*<`);
      const at = text.search(pattern);
      return at < 0 ? [] : [`${path}:${text.slice(0, at).split("\n").length} has ${what}: ${fact}`];
    });
  });
  expect(findings).toEqual([]);
});

test("no state, county, city, time zone or department stands in the code: the kit knows no place", () => {
  const places = globSync(
    layers.map((layer) => `content/${layer}/areas/*.yaml`),
    { cwd: projectRoot },
  ).flatMap((path) => {
    const { kind, name } = parse(readFileSync(join(projectRoot, path), "utf8")) as { kind?: string; name: string };
    return !kind || kind === "country" ? [] : [name, basename(path).replace(/\..*/, "")];
  });
  const zones = globSync(
    reference.map((department) => `content/${department}/department.yaml`),
    { cwd: projectRoot },
  ).map((path) => (parse(readFileSync(join(projectRoot, path), "utf8")) as { time_zone: string }).time_zone);
  const names = [...new Set([...places, ...zones, ...reference])];
  expect(names.length).toBeGreaterThan(3);
  expect(files.flatMap((path) => names.filter((name) => code(path).includes(name)).map((name) => `${path} has ${name}`))).toEqual([]);
});

test("no ten digits in a row, and no link to a number, are written into the code", () => {
  const pattern = /\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b|\+1\d{10}|["'`](?:tel|sms):\+?\d/;
  expect(files.flatMap((path) => pattern.exec(code(path))?.map((found) => `${path}: ${found}`) ?? [])).toEqual([]);
});

test("no language is treated apart: only the one that content is written in has its tag in the code", () => {
  const tags = globSync("content/interface/??.yaml", { cwd: projectRoot }).map((path) => basename(path, ".yaml"));
  const pattern = new RegExp(`["'\`](${tags.filter((tag) => tag !== "en").join("|")})["'\`]`);
  expect(files.filter((path) => pattern.test(code(path)))).toEqual([]);
});

test("a record's numbers are taken out of it in one place", () => {
  const pattern = /\.(?:call|text)(?:\?\.|!)?\[0\]|\bphone\.replace\(/;
  expect(files.filter((path) => pattern.test(code(path)))).toEqual([]);
});
