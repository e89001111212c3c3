import { expect, test } from "vitest";
import { problems, said, swap } from "../../helpers/tree.ts";

const event = "content/oakville/events/open-house.mdx";

test("refuses an event that ends before it starts", async () => {
  await expect(said(event, swap("ends: 2026-12-02", "ends: 2026-11-30"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:3:7 error bad-value
    The event ends (2026-11-30) before it starts (2026-12-01).
    → Write a day that is not before “starts”."
  `);
});

test("takes an event of one day", async () => {
  await expect(problems({ [event]: swap("ends: 2026-12-02", "ends: 2026-12-01") })).resolves.toEqual([]);
});

test("refuses a time for the end alone", async () => {
  await expect(said(event, swap("ends: 2026-12-02", "ends: 2026-12-02T18:00"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:3:7 error bad-value
    One of “starts” (2026-12-01) and “ends” (2026-12-02T18:00) has a time, the other has none.
    → Give both a time, or neither."
  `);
});

test("takes a rule that brings it back every year", async () => {
  await expect(problems({ [event]: swap("program:", "repeats: FREQ=YEARLY\nprogram:") })).resolves.toEqual([]);
});

test("refuses a rule in words", async () => {
  await expect(said(event, swap("program:", "repeats: every year\nprogram:"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-value
    “repeats”: “every year” is not a rule.
    → Write it like FREQ=YEARLY."
  `);
});

test("refuses a rule that can't be followed", async () => {
  await expect(said(event, swap("program:", "repeats: FREQ=YEARLY;BYMONTH=14\nprogram:"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-value
    “repeats”: “FREQ=YEARLY;BYMONTH=14” is not a rule that can be followed.
    → repeats: FREQ=YEARLY"
  `);
});
