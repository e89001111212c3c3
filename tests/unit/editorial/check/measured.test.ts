import { expect, test } from "vitest";
import { problems, said } from "../../../helpers/tree.ts";

const file = "content/oakville/search.yaml";
const found = (date: string) =>
  `date: ${date}\nbrowser: Chromium 1\nanswered: []\ndanger: { questions: 1, helped: 1 }\nharmless: { questions: 1, helped: 0 }\n`;

test("what was measured lately is taken", async () => {
  await expect(problems({ [file]: found("2026-10-01") })).resolves.toEqual([]);
});

test("what was measured long ago is measured again: a warning", async () => {
  await expect(said(file, found("2026-08-01"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/search.yaml:1:7 warning overdue
    This was measured 113 days ago; the page about quality shows it.
    → Measure again: RECORD=1 npm run bench:search"
  `);
});

test("nothing was measured on a day to come", async () => {
  await expect(said(file, found("2026-12-01"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/search.yaml:1:7 error future-date
    “date” is 2026-12-01, a day that has not come yet.
    → Measure again: RECORD=1 npm run bench:search"
  `);
});
