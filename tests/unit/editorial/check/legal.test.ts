import { describe, expect, test } from "vitest";
import { problems, said, swap } from "../../../helpers/tree.ts";

const path = "content/oakville/questions/rights.mdx";
const question = (more: string) => `---
audience: families
${more}
source: https://www.example.org/page
checked: 2026-11-01
title: May an officer ask?
summary: It depends on the law.
---

Ask a lawyer.
`;
const live = { "content/oakville/department.yaml": swap("status: demonstration", "status: live") };
const reviewed = "legal: true\nreview: { by: City Attorney’s Office, date: 2026-05-14 }";

test("takes legal words without a review in a demonstration", async () => {
  await expect(problems({ [path]: question("legal: true") })).resolves.toEqual([]);
});

test("refuses the words of a law in a file that does not say that it speaks of the law", async () => {
  const quoting = question("sensitive: false").replace("Ask a lawyer.", "<LawText>\n\n“The consultation may not be waived.”\n\n</LawText>");
  await expect(said(path, quoting)).resolves.toMatchInlineSnapshot(`
    "content/oakville/questions/rights.mdx:10:1 error not-marked-legal
    “<LawText>” speaks of the law, and the file does not say so. Readers would not learn whether a lawyer has checked it.
    → Write among the fields: legal: true. Add the law itself to “source”. Or say it without the law: “Ask the school what its rule is.”"
  `);
});

test("takes reviewed legal words in a live site", async () => {
  await expect(problems({ ...live, [path]: question(reviewed) })).resolves.toEqual([]);
});

test("refuses legal words without a review in a live site", async () => {
  await expect(said(path, question("legal: true"), live)).resolves.toMatchInlineSnapshot(`
    "content/oakville/questions/rights.mdx:3:1 error no-review
    This text speaks of the law, no lawyer has checked it, and the site is live.
    → Ask the city’s lawyer to read it. Then write below it: review: { by: City Attorney’s Office, date: 2026-11-22 }"
  `);
});

test("refuses a review that has not happened yet", async () => {
  await expect(said(path, question(reviewed.replace("2026-05-14", "2026-11-23")))).resolves.toMatchInlineSnapshot(`
    "content/oakville/questions/rights.mdx:4:45 error future-date
    The review is of 2026-11-23, a day that has not come yet.
    → review: { by: City Attorney’s Office, date: 2026-11-22 }"
  `);
});

test("refuses a review of words that do not speak of the law", async () => {
  await expect(said(path, question(reviewed.replace("legal: true\n", "")))).resolves.toMatchInlineSnapshot(`
    "content/oakville/questions/rights.mdx:3:1 error missing
    A review by a lawyer stands only in a file that speaks of the law.
    → legal: true"
  `);
});

const topic = "content/common/topics/bullying.mdx";

test("refuses a topic that states law and does not say so, with the line and a better way", async () => {
  await expect(said(topic, (text) => `${text}\nIn California, teachers must report child abuse.\n`)).resolves.toMatchInlineSnapshot(`
    "content/common/topics/bullying.mdx:27:1 error not-marked-legal
    “In California, teachers must” speaks of the law, and the file does not say so. Readers would not learn whether a lawyer has checked it.
    → Write among the fields: legal: true. Add the law itself to “source”. Or say it without the law: “Ask the school what its rule is.”"
  `);
});

test.each([
  "You have the right to stay silent.",
  "State law asks every school for a plan.",
  "See Education Code 48906.",
  "Counseling is private by law.",
])("knows that this speaks of the law: %s", async (sentence) => {
  await expect(said(topic, (text) => `${text}\n${sentence}\n`)).resolves.toMatch(/not-marked-legal\n“.+” speaks of the law/);
});

test("takes a topic that states law and says so, and words that only sound like it", async () => {
  const sentence = "\nIn California, teachers must report child abuse.\n";
  await expect(
    problems({ [topic]: (text) => text.replace("order: 1", "order: 1\nlegal: true\nareas: national") + sentence }),
  ).resolves.toEqual([]);
  await expect(problems({ [topic]: (text) => `${text}\nAn officer looks into broken laws. Do the right thing.\n` })).resolves.toEqual([]);
});

test("refuses a topic that states law without a review in a live site", async () => {
  await expect(said(topic, (text) => text.replace("order: 1", "order: 1\nlegal: true\nareas: national"), live)).resolves.toMatch(
    /no-review/,
  );
});

test("refuses a common file that states law and not where that law holds", async () => {
  await expect(said(topic, (text) => text.replace("order: 1", "order: 1\nlegal: true"))).resolves.toMatchInlineSnapshot(`
    "content/common/topics/bullying.mdx:4:1 error missing
    This common file speaks of the law, and does not say where that law holds: readers in another state would take it for theirs.
    → Write below it where it holds, like: areas: oak-state. Where it holds in the whole country: areas: national"
  `);
});

describe("the words by which law is known", () => {
  const own = "content/oakville/law-words.yaml";
  const sentence = { [path]: question("order: 5").replace("Ask a lawyer.", "Under the Oakville Ordinance you may ask.") };

  test("can be added by a department in a file of its own", async () => {
    const found = await problems({ ...sentence, [own]: "- (Oakville|Elmtown) Ordinance … (must|may)\n" });
    expect(found.map(({ message }) => message.slice(0, 49))).toEqual(["“Oakville Ordinance you may” speaks of the law, a"]);
    await expect(problems({ ...sentence, [own]: "- Elmtown Ordinance\n" })).resolves.toEqual([]);
  });

  test("must close their brackets", async () => {
    await expect(said(own, "- (Oakville|Elmtown Ordinance\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/law-words.yaml:1:3 error bad-glossary
      The brackets of “(Oakville|Elmtown Ordinance” do not close.
      → Write the choices like this: (state|federal) law"
    `);
  });

  test("are a list", async () => {
    expect((await problems({ [own]: "words: law\n" })).map(({ file, severity }) => [file, severity])).toEqual([[own, "error"]]);
  });
});
