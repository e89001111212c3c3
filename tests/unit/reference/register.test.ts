import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../../src/environment.ts";

/** The Spanish texts of these files, without what they quote for someone to say and without the names by which they are found. */
function texts(pattern: string): { file: string; text: string }[] {
  return globSync(`content/${pattern}.es.{mdx,yaml}`, { cwd: projectRoot }).map((file) => ({
    file,
    text: readFileSync(join(projectRoot, file), "utf8")
      .replace(/^aliases:.*\n(?: {2}- .*\n)*/m, "")
      .replace(/^messages:\n(?: .*\n)*/m, "")
      .replace(/“[^”]*”|<LawText>[\s\S]*?<\/LawText>/g, ""),
  }));
}

/** For whom a question is, as its English file says. */
const audience = (file: string) => /^audience: (\w+)/m.exec(readFileSync(join(projectRoot, file.replace(".es.", ".")), "utf8"))?.[1] ?? "";

const questions = texts("*/questions/*");
const ofWord = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

test("families, school staff and whoever writes to the department are usted in Spanish", () => {
  const tú = ofWord("tú|tu|tus|ti|contigo|puedes|tienes|debes|quieres|necesitas|sabes");
  const pages = [
    "*/pages/families",
    "*/pages/staff",
    "*/pages/contact",
    "*/pages/contact/*",
    "*/pages/staff/*",
    "*/pages/about/*",
    "*/feedback/*",
  ];
  const read = [...pages.flatMap(texts), ...questions.filter(({ file }) => ["families", "staff"].includes(audience(file)))];
  expect(read.length).toBeGreaterThan(60);
  expect(read.flatMap(({ file, text }) => tú.exec(text)?.map((word) => `${file}: ${word}`) ?? [])).toEqual([]);
});

test("students are tú in Spanish; what speaks to their parents stands under a heading of its own", () => {
  // “Quien busque” is no one's order: what begins a sentence is.
  const usted = /(?<!\p{L})(?:ustedes|usted|(?<=[.:?!»*-] |\*\*|^)(?:Llame|Pida|Pregunte|Busque|Escriba|Diga|Lea|Vea))(?!\p{L})/mu;
  const read = [
    ...texts("*/topics/*"),
    ...texts("*/resources/*"),
    ...texts("*/pages/students"),
    ...questions.filter(({ file }) => audience(file) === "students"),
  ];
  expect(read.length).toBeGreaterThan(60);
  const forThem = (text: string) => text.split("## Para madres")[0]!;
  expect(read.flatMap(({ file, text }) => usted.exec(forThem(text))?.map((word) => `${file}: ${word}`) ?? [])).toEqual([]);
});
