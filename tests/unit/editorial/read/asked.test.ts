import { describe, expect, test } from "vitest";
import { problems, read, shown } from "../../../helpers/tree.ts";

const words = "content/interface/en.search.yaml";
const english = "stop: the is of\nendings: [ing, s]\nclasses:\n  hit: hit beat\n";
const file = "content/oakville/asked/programs/safety-patrol.txt";
const about = async (changes: Record<string, string>) =>
  (await problems({ [words]: english, ...changes })).filter(({ file }) => /asked|search/.test(file)).map(shown);

describe("what people ask", () => {
  test("is read line by line, for the page that answers", async () => {
    const { content } = await read({ [words]: english, [file]: "help at the crossing\n\nwho stops the cars\n" }, "oakville");
    expect(content.search.asked["programs/safety-patrol"]).toEqual({ en: ["help at the crossing", "who stops the cars"] });
  });

  test("must lead to a page that there is", async () => {
    expect(await about({ "content/oakville/asked/programs/safty-patrol.txt": "cars\n" })).toMatchInlineSnapshot(`
      [
        "content/oakville/asked/programs/safty-patrol.txt:1:1 error unknown-record
      No page of this site is made from programs/safty-patrol: these questions would lead nowhere.
      → Rename the file for programs/safety-patrol, or delete it.",
      ]
    `);
  });

  test("must tell one page from another: not twice, not by words that tell nothing", async () => {
    const other = "content/oakville/asked/pages/contact.txt";
    expect(await about({ [other]: "who stops the cars\n", [file]: "Who stops the cars?\nthe of\n" })).toMatchInlineSnapshot(`
      [
        "content/oakville/asked/programs/safety-patrol.txt:1:1 warning bad-question
      “Who stops the cars?” stands in content/oakville/asked/pages/contact.txt too: it can lead to one page first.
      → Take one of the two out.",
        "content/oakville/asked/programs/safety-patrol.txt:2:1 warning bad-question
      “the of” says nothing by which a page could be found.
      → Take the line out.",
      ]
    `);
  });

  test("stands in the file, or the file goes", async () => {
    expect(await about({ [file]: "\n" })).toMatchInlineSnapshot(`
      [
        "content/oakville/asked/programs/safety-patrol.txt:1:1 error empty-file
      No question stands in this file.
      → Write what people ask, one question a line, or delete the file.",
      ]
    `);
  });

  test("belongs to a language of the site, in a file of text", async () => {
    expect(await about({ "content/oakville/asked/programs/safety-patrol.xx.txt": "voitures\n", "content/oakville/asked/a.md": "x\n" }))
      .toMatchInlineSnapshot(`
      [
        "content/oakville/asked/a.md:1:1 error bad-name
      Files with what people ask are named for the record that answers, like topics/abuse.txt.
      → Rename it to a.txt.",
        "content/oakville/asked/programs/safety-patrol.xx.txt:1:1 error bad-name
      There is no language “xx”. This site has: en.
      → Rename the file.",
      ]
    `);
  });
});

test("a page that nobody has written questions for is named", async () => {
  const found = await problems({ [words]: english });
  expect(found.filter(({ message }) => message.startsWith("Nobody has written yet")).map(shown)[0]).toMatchInlineSnapshot(`
    "content/common/resources/crisis-line.mdx:1:1 warning no-questions
    Nobody has written yet what people ask who need this page: the search finds it by its name alone.
    → Write content/common/asked/resources/crisis-line.txt: one question a line, in their words."
  `);
});

describe("the words of a language", () => {
  test("stand in one class only, and not among those that tell nothing", async () => {
    expect(await about({ [words]: `${english}  strike: hit\n  article: the\n` })).toMatchInlineSnapshot(`
      [
        "content/interface/en.search.yaml:5:11 error duplicate
      “hit” stands under “hit” too.
      → Leave it where it tells more.",
        "content/interface/en.search.yaml:6:12 error duplicate
      “the” stands under “stop” too.
      → Leave it where it tells more.",
      ]
    `);
  });

  test("do not hide a cry for help behind a single word", async () => {
    expect(await about({ [words]: `${english}harmless: [hit the, hit song]\n` })).toMatchInlineSnapshot(`
      [
        "content/interface/en.search.yaml:5:12 error bad-question
      “hit the” has fewer than two words that tell something: it would hide every cry for help that holds the other.
      → Add a word that shows that no danger is meant, or take the line out.",
      ]
    `);
  });

  test("are written as the search reads them", async () => {
    expect(await about({ [words]: english.replace("hit beat", "Hit béat") })).toMatchInlineSnapshot(`
      [
        "content/interface/en.search.yaml:4:8 error bad-value
      “classes, hit”: may hold small letters without accents, digits and spaces only: the search reads all words so.
      → Words that mean the same sort of thing, by the name of the class. Words of one class are searched as one, in every language.",
      ]
    `);
  });
});
