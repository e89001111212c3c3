import { expect, test } from "vitest";
import { problems, read, said } from "../../../helpers/tree.ts";

const own = "content/oakville/sources.yaml";
/** The page that every record of the tiny tree names. */
const page = "https://www.example.org/page";
const entry = (date: string, address = page) => `- address: ${address}\n  date: ${date}\n`;

test.each(["2018", "2018-07", "2018-07-18", "none"])("takes the date %s of a page that a record names", async (date) => {
  const { content, problems } = await read({ [own]: entry(date) });
  expect(problems).toEqual([]);
  expect(content.sources).toEqual([{ address: page, date }]);
});

test("takes the list of all departments and the department's own", async () => {
  const other = "https://www.example.org/not-police";
  const found = await read({
    [own]: entry("2019"),
    "content/common/sources.yaml": entry("2018", other),
    "content/common/resources/crisis-line.mdx": (text) =>
      text.replace("answers: counselor", `answers: counselor\ntold: not-police\ntold_source: ${other}`),
  });
  expect(found.problems).toEqual([]);
  expect(found.content.sources.map(({ date }) => date)).toEqual(["2018", "2019"]);
});

test("has nothing to say where there is no list", async () => {
  expect((await read()).content.sources).toEqual([]);
});

test("warns of a page that no file names, with the address that was probably meant", async () => {
  await expect(said(own, entry("2018", "https://www.example.org/pege"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:1:12 warning unknown-record
    No file names https://www.example.org/pege as its source.
    → - address: https://www.example.org/page"
  `);
});

test("warns of a page that no file names and that is like no other", async () => {
  await expect(said(own, entry("2018", "https://news.example.net/story"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:1:12 warning unknown-record
    No file names https://news.example.net/story as its source.
    → Write the address as that file writes it, or take the entry out."
  `);
});

test("refuses a date that is written in another way, with the corrected line", async () => {
  await expect(said(own, entry("7/18/2018"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:2:9 error bad-value
    “entry 1, date”: “7/18/2018” is not a year or a date.
    →   date: 2018-07-18"
  `);
});

test("refuses what is no date", async () => {
  await expect(said(own, entry("undated"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:2:9 error bad-value
    “entry 1, date”: “undated” is not a year or a date.
    → Write 1994, 2018-07 or 2018-07-18, or none if the page carries no date."
  `);
  await expect(said(own, entry("2018-13"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:2:9 error bad-value
    “entry 1, date”: “2018-13” is not a year or a date.
    → Write 1994, 2018-07 or 2018-07-18, or none if the page carries no date."
  `);
});

test("refuses a date that has not come yet", async () => {
  await expect(said(own, entry("2027"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:2:9 error future-date
    “date” is 2027, a day that has not come yet.
    → Read the date on the page again."
  `);
  expect((await problems({ [own]: entry("2026-11") })).map(({ id }) => id)).toEqual([]);
});

test("refuses an entry without a date", async () => {
  await expect(said(own, `- address: ${page}\n`)).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:1:3 error missing
    The field “entry 1, date” is missing. The date that the page carries, or that of the law or ruling on it: 1994, 2018-07 or 2018-07-18. “none” if someone looked and it carries none.
    → date: …"
  `);
});

test("refuses what is no address", async () => {
  await expect(said(own, entry("2018", "www.example.org/page"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:1:12 error bad-value
    “entry 1, address”: “www.example.org/page” is not a web address.
    → - address: https://www.example.org/page"
  `);
});

test("refuses a page that stands twice, in one list or in both", async () => {
  await expect(said(own, entry("2018") + entry("2019"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:3:12 error duplicate
    https://www.example.org/page stands twice: also in content/oakville/sources.yaml, line 1.
    → Keep one of the two."
  `);
  await expect(said(own, entry("2018"), { "content/common/sources.yaml": entry("2018") })).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:1:12 error duplicate
    https://www.example.org/page stands twice: also in content/common/sources.yaml, line 1.
    → Keep one of the two."
  `);
});

test("refuses a file that is not a list", async () => {
  await expect(said(own, `${page}: 2018\n`)).resolves.toMatchInlineSnapshot(`
    "content/oakville/sources.yaml:1:1 error wrong-kind
    This file must hold a list, but it holds a group of fields.
    → Begin each entry with a hyphen, like: - address: https://www.example.org/page"
  `);
});
