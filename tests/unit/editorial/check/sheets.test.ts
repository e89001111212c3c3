import { expect, test } from "vitest";
import { problems, said } from "../../../helpers/tree.ts";

const sheet = `---
form: pledge
drawing: bench
checked: 2026-11-01
title: Our pledge
summary: Six promises for students of any age.
---

- I look both ways.
`;
const folder = "content/oakville/sheets/programs/safety-patrol";

test("takes a sheet in the folder of its page", async () => {
  await expect(problems({ [`${folder}/pledge.mdx`]: sheet })).resolves.toEqual([]);
});

test("refuses a sheet whose page does not exist", async () => {
  await expect(said("content/oakville/sheets/programs/safty-patrol/pledge.mdx", sheet)).resolves.toMatchInlineSnapshot(`
    "content/oakville/sheets/programs/safty-patrol/pledge.mdx:1:1 error misplaced
    A sheet stands in the folder of its page, but there is no page /programs/safty-patrol/ on this site.
    → Move it to content/oakville/sheets/programs/safety-patrol/pledge.mdx."
  `);
});

test("refuses a sheet that stands in no page's folder", async () => {
  await expect(said("content/oakville/sheets/pledge.mdx", sheet)).resolves.toMatchInlineSnapshot(`
    "content/oakville/sheets/pledge.mdx:1:1 error misplaced
    A sheet stands in the folder of the page that it belongs to, like sheets/programs/red-ribbon-week/.
    → Move it into a folder that is named like the page's address."
  `);
});

test("refuses a sheet of a form that does not exist", async () => {
  await expect(said(`${folder}/pledge.mdx`, sheet.replace("form: pledge", "form: flyer"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/sheets/programs/safety-patrol/pledge.mdx:2:7 error not-a-choice
    “form” can't be “flyer”. Choose one of: activity, form, letter, plan, pledge, poster.
    → What it is: plan, pledge, poster, letter, activity or form (with lines to fill in)."
  `);
});

test("says when a sheet has not been read again for a year", async () => {
  await expect(said(`${folder}/pledge.mdx`, sheet.replace("2026-11-01", "2025-06-01"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/sheets/programs/safety-patrol/pledge.mdx:4:10 warning overdue
    These facts were last confirmed 539 days ago; a sheet is confirmed again within 365 days.
    → Read the sources again. Then write: checked: 2026-11-22"
  `);
});
