import { expect, test } from "vitest";
import { problems, shown, type Changes } from "../../../helpers/tree.ts";

const path = "content/common/glossary.yaml";
const of = async (text: string, others: Changes = {}) => (await problems({ ...others, [path]: text })).map(shown).join("\n\n");

test("a glossary without a mistake is in order", async () => {
  expect(await of("words:\n  - say: { en: kid }\n    not: { en: [youngster*] }\n")).toBe("");
});

test("a word that is refused needs a better one in the same language", async () => {
  expect(await of("words:\n  - say: { es: chico }\n    not: { en: [youngster] }\n")).toMatchInlineSnapshot(`
    "content/common/glossary.yaml:3:17 error missing
    “youngster” is refused, and there is no word to say instead.
    → say: { en: … }"
  `);
});

test("the better word can't be refused by the same entry", async () => {
  expect(await of("words:\n  - say: { en: tricycle }\n    not: { en: [tricycl*] }\n")).toMatchInlineSnapshot(`
    "content/common/glossary.yaml:3:17 error bad-glossary
    “tricycl*” also refuses “tricycle”, the word to say instead.
    → Refuse less, or say another word."
  `);
});

test("a word that is refused twice, also by the department, is told of", async () => {
  const own = { "content/oakville/glossary.yaml": "words:\n  - say: { en: child }\n    not: { en: Youngster }\n" };
  expect(await of("words:\n  - say: { en: kid }\n    not: { en: [youngster] }\n", own)).toMatchInlineSnapshot(`
    "content/oakville/glossary.yaml:3:16 error duplicate
    “Youngster” stands twice: also in content/common/glossary.yaml, line 3.
    → Keep one of the two."
  `);
});

test("a field that it does not have is told of with its line", async () => {
  expect(await of("words:\n  - say: { en: kid }\n    nott: { en: [youngster] }\n")).toMatchInlineSnapshot(`
    "content/common/glossary.yaml:3:5 error misspelt
    There is no field “nott”. Did you mean “not”?
    →     not: { en: [youngster] }"
  `);
});

test("a department adds words of its own", async () => {
  const own = { "content/oakville/glossary.yaml": "words:\n  - say: { en: grown-up }\n    not: { en: [someone who listens] }\n" };
  expect(await of("words: []\n", own)).toContain("“Someone who listens”: this site says “grown-up”");
});
