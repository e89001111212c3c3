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
  // Names that are written somewhere as a key, a text, a part of an address, or asked of some words.
  const marks = /\b(?:words|say|text|own)\w*\??\.([\w-]+)|"([\w-]+)"|\/([\w-]+)(?=\/)|\b([\w-]+): |\{ (\w+)\b/g;
  const written = new Set(texts.flatMap((text) => [...text.matchAll(marks)].map((match) => match.slice(1).find(Boolean)!)));
  const fixed = Object.entries(wordsOf("en")).filter(([group]) => !(openGroups as readonly string[]).includes(group));
  const unused = fixed.flatMap(([group, words]) => {
    const mention = new RegExp(`\\b${group}\\b`);
    const uses = texts.filter((text) => mention.test(text)).flatMap((text) => usesIn(text, group));
    return Object.keys(words)
      .filter(
        (name) =>
          !uses.some((use) =>
            typeof use === "string" ? use === name : name.startsWith(use.beginning) && (use.beginning || written.has(name)),
          ),
      )
      .map((name) => `${group}.${name}`);
  });
  expect(unused, "Take these words out of content/interface/*.yaml, then: npm run handbook").toEqual([]);
});

/** What a file asks of a group: words by name; names put together after a beginning; with an empty beginning, any of them. */
function usesIn(text: string, group: string): (string | { beginning: string })[] {
  const alias = new RegExp(
    `(\\w+)(?:: [^=;\\n]+)? = [\\w.]*words\\.${group};|\\{[^{}\\n]*\\b${group}(?:: (\\w+))?[^{}\\n]*\\}(?: =|: Interface)`,
    "g",
  );
  const aliases = [...text.matchAll(alias)].map((match) => `\\b${match[1] ?? match[2] ?? group}`);
  const here = `(?:${[`[wW]ords\\.${group}`, `Interface\\)\\.${group}`, `own\\.${group}`, ...aliases].join("|")})`;
  const named = [...text.matchAll(new RegExp(`${here}\\??\\.(\\w+)`, "g"))].map((match) => match[1]!);
  const begun = [...text.matchAll(new RegExp(`${here}\\[(?:\`(\\w*)\\$\\{)?`, "g"))].map((match) => match[1] ?? "");
  if (aliases.length > 0) begun.push(...[...text.matchAll(/startsWith\("(\w+_)"\)/g)].map((match) => match[1]!));
  if (new RegExp(`(?:[wW]ords|own|Interface\\))\\.${group}\\b(?![.\\[;?])|Interface\\["${group}"\\]`).test(text)) begun.push("");
  return [...named, ...begun.map((beginning) => ({ beginning }))];
}
