import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { filesBelow } from "../../../src/lib/files.ts";
import { interfaceSchema, openGroups } from "../../../src/schemas/interface.ts";

type Words = Record<string, Record<string, unknown>>;

const wordsOf = (language: string) => parse(readFileSync(`content/interface/${language}.yaml`, "utf8")) as Words;
const issues = (words: Words, language: string) =>
  (interfaceSchema(language).safeParse(words).error?.issues ?? []).map(({ path }) => path.join("."));

test.each(["en", "es"])("takes the words of %s", (language) => {
  expect(issues(wordsOf(language), language)).toEqual([]);
});

test("refuses an empty word, and the lack of one", () => {
  const words = wordsOf("en");
  words["site"]!["skip"] = " ";
  delete words["site"]!["menu"];
  expect(issues(words, "en")).toEqual(["site.skip", "site.menu"]);
});

test("asks of each language the forms that its numbers take", () => {
  const polish = { one: "{count} szkoła", few: "{count} szkoły", many: "{count} szkół", other: "{count} szkoły" };
  const counts = Object.fromEntries(Object.keys(wordsOf("en")["counts"]!).map((name) => [name, polish]));
  expect(issues({ ...wordsOf("en"), counts }, "pl")).toEqual([]);
  expect(issues({ ...wordsOf("en"), counts: { ...counts, schools: { one: "a", other: "b" } } }, "pl")).toEqual([
    "counts.schools.few",
    "counts.schools.many",
  ]);
  expect(issues({ ...wordsOf("en"), counts: { ...counts, schools: { other: "{count} 校" } } }, "ja")).not.toContain("counts.schools.other");
});

test("nothing is translated that no page says", () => {
  const files = filesBelow("src").filter((file) => /\.(ts|astro|js)$/.test(file) && !file.startsWith("schemas/interface"));
  const texts = files.map((file) => readFileSync(`src/${file}`, "utf8"));
  const fixed = Object.entries(wordsOf("en")).filter(([group]) => !(openGroups as readonly string[]).includes(group));
  const unused = fixed.flatMap(([group, words]) => {
    const used = namesUsed(group, Object.keys(words), texts);
    return Object.keys(words).flatMap((name) => (used.has(name) ? [] : `${group}.${name}`));
  });
  expect(unused, "Take these words out of content/interface/*.yaml, then: npm run handbook").toEqual([]);
});

/** The names of a group that the source asks for: by name, by a name put together, or where it hands the group on whole. */
function namesUsed(group: string, names: string[], texts: string[]): Set<string> {
  const all = texts.join("\n");
  const written = (name: string) =>
    new RegExp(`\\b(?:words|say|text|own)\\w*\\??\\.${name}\\b|"${name}"|[/]${name}/|\\b${name}: |\\{ ${name}\\b`).test(all);
  const used = new Set<string>();
  for (const text of texts) {
    const aliases = [
      ...text.matchAll(
        new RegExp(
          `(\\w+)(?:: [^=;]+)? = (?:[\\w.]+\\.)?words\\.${group};|\\{[^{}]*\\b${group}(?:: (\\w+))?[^{}]*\\}(?: =|: Interface)`,
          "g",
        ),
      ),
    ];
    const own = aliases.map((match) => `\\b${match[1] ?? match[2] ?? group}`);
    const here = `(?:${[`\\w*[wW]ords\\.${group}`, `Interface\\)\\.${group}`, `own\\.${group}`, ...own].join("|")})`;
    for (const match of text.matchAll(new RegExp(`${here}\\??\\.(\\w+)`, "g"))) used.add(match[1]!);
    const beginnings = [...text.matchAll(new RegExp(`${here}\\[(?:\`(\\w*)\\$\\{)?`, "g"))].map((match) => match[1]);
    const whole = new RegExp(`(?:\\w*[wW]ords|own|Interface\\))\\.${group}\\b(?![.\\[;?])|Interface\\["${group}"\\]`).test(text);
    if (aliases.length > 0) beginnings.push(...[...text.matchAll(/startsWith\("(\w+_)"\)/g)].map((match) => match[1]));
    for (const name of names)
      if (beginnings.some((beginning) => (beginning ? name.startsWith(beginning) : written(name))) || (whole && written(name)))
        used.add(name);
  }
  return used;
}
