import { describe, expect, test } from "vitest";
import { leftAfterPasting } from "../../../helpers/paste.ts";
import { problems, said, swap } from "../../../helpers/tree.ts";

const file = "content/oakville/events/open-house.mdx";
/** The event of the tiny tree with other days and a rule. */
const event = (starts: string, ends: string, ...more: string[]) =>
  swap("starts: 2026-12-01\nends: 2026-12-02", [`starts: ${starts}`, `ends: ${ends}`, ...more].join("\n"));
const says = (...of: Parameters<typeof event>) => said(file, event(...of));

test("refuses a last day that does not exist, and proposes the one before", async () => {
  await expect(says("2026-12-03T08:00", "2026-12-03T09:00", "repeats: FREQ=WEEKLY;UNTIL=20271301")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=WEEKLY;UNTIL=20271301” has “20271301” for UNTIL, which must be a day that exists, like 20270601.
    → repeats: FREQ=WEEKLY;UNTIL=20271201"
  `);
  await expect(says("2026-12-03T08:00", "2026-12-03T09:00", "repeats: FREQ=WEEKLY;UNTIL=20270230")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=WEEKLY;UNTIL=20270230” has “20270230” for UNTIL, which must be a day that exists, like 20270601.
    → repeats: FREQ=WEEKLY;UNTIL=20270228"
  `);
});

test("refuses a last day before the first", async () => {
  await expect(says("2026-12-03T08:00", "2026-12-03T09:00", "repeats: FREQ=WEEKLY;UNTIL=20260601")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=WEEKLY;UNTIL=20260601” ends on 2026-06-01, and the event starts on 2026-12-03.
    → repeats: FREQ=WEEKLY;UNTIL=20270601"
  `);
});

test("refuses the second and fourth Tuesday in one event, which Outlook leaves out", async () => {
  await expect(says("2026-12-08T08:00", "2026-12-08T09:00", "repeats: FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=6")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=6” names several days (2TU,4TU), and Outlook leaves such an event out. Write one day here, and an event of its own for each other.
    → repeats: FREQ=MONTHLY;BYDAY=2TU;COUNT=6"
  `);
});

test("refuses an event that lasts longer than until it comes again", async () => {
  await expect(says("2026-12-01", "2026-12-12", "repeats: FREQ=WEEKLY;COUNT=4")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:3:7 error bad-series
    The event ends on 2026-12-12, but its rule brings it again on 2026-12-08, before it is over. Outlook leaves such an event out.
    → ends: 2026-12-07"
  `);
});

test("refuses February 29 every year", async () => {
  await expect(says("2028-02-29", "2028-02-29", "repeats: FREQ=YEARLY")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=YEARLY” comes on February 29, which most years lack. Let it start on February 28, or on March 1.
    → Take this line out, or write the rule anew."
  `);
});

test("takes a whole February every year", async () => {
  await expect(problems({ [file]: event("2026-02-01", "2026-02-28", "repeats: FREQ=YEARLY") })).resolves.toEqual([]);
});

test("takes the last day of a series as one of its days", async () => {
  const weekly = "repeats: FREQ=WEEKLY;UNTIL=20261217";
  await expect(problems({ [file]: event("2026-12-03T08:00", "2026-12-03T09:00", weekly, "except: [2026-12-17]") })).resolves.toEqual([]);
});

describe("each proposed line, put in, mends the file", () => {
  const tuesday = ["2026-12-08T08:00", "2026-12-08T09:00"] as const;
  test.each([
    [...tuesday, "FREQ=WEEKLY"],
    [...tuesday, "FREQ=WEEKLY;BYDAY=2TU;COUNT=4"],
    [...tuesday, "FREQ=WEEKLY;BYDAY=XX;COUNT=4"],
    [...tuesday, "FREQ=WEEKLY;BYMONTH=12;COUNT=4"],
    [...tuesday, "FREQ=WEEKLY;FOO=3;COUNT=4"],
    [...tuesday, "FREQ=WEEKLY;COUNT=4;COUNT=5"],
    [...tuesday, "FREQ=WEEKLY;COUNT=0"],
    [...tuesday, "FREQ=WEEKLY;COUNT=999999999"],
    [...tuesday, "FREQ=WEEKLY;INTERVAL=0;COUNT=4"],
    [...tuesday, "FREQ=WEEKLY;WKST=XX;COUNT=4"],
    [...tuesday, "FREQ=WEEKLY;UNTIL=2027"],
    [...tuesday, "FREQ=WEEKLY;UNTIL=2027-06-01"],
    [...tuesday, "FREQ=WEEKLY;UNTIL=20270601T000000Z"],
    [...tuesday, "FREQ=WEEKLY;UNTIL=20270230"],
    [...tuesday, "FREQ=WEEKLY;UNTIL=20271301"],
    [...tuesday, "FREQ=WEEKLY;UNTIL=20251208"],
    [...tuesday, "FREQ=DAILY;BYDAY=MO,TU;COUNT=10"],
    [...tuesday, "FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=6"],
    [...tuesday, "FREQ=MONTHLY;BYDAY=TU;COUNT=6"],
    [...tuesday, "FREQ=MONTHLY;BYDAY=5TU;COUNT=6"],
    [...tuesday, "FREQ=MONTHLY;BYMONTHDAY=8,22;COUNT=6"],
    [...tuesday, "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=6"],
    [...tuesday, "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6"],
    [...tuesday, "FREQ=MONTHLY;BYDAY=2TU;BYMONTHDAY=8;COUNT=6"],
    [...tuesday, "FREQ=MONTHLY;BYDAY=2TU"],
    ["2026-12-31", "2026-12-31", "FREQ=MONTHLY;COUNT=6"],
    ["2026-12-29", "2026-12-29", "FREQ=MONTHLY;BYDAY=5TU;COUNT=6"],
    [...tuesday, "FREQ=YEARLY;BYDAY=2TU"],
    [...tuesday, "FREQ=YEARLY;BYMONTHDAY=8"],
    [...tuesday, "FREQ=YEARLY;BYMONTH=6,12;BYDAY=2TU"],
    [...tuesday, "FREQ=YEARLY;BYMONTH=14"],
    [...tuesday, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"],
    // The first day, and then the end, move to the rule.
    [...tuesday, "FREQ=MONTHLY;BYDAY=1TH;COUNT=6"],
    [...tuesday, "FREQ=WEEKLY;BYDAY=TH;COUNT=6"],
    ["2026-12-01", "2026-12-12", "FREQ=WEEKLY;COUNT=4"],
    ["2026-12-01", "2026-12-09", "FREQ=WEEKLY;BYDAY=TU;COUNT=4"],
  ])("%s to %s, %s", async (starts, ends, rule) => {
    await expect(leftAfterPasting(file, event(starts, ends, `repeats: ${rule}`))).resolves.toEqual([]);
  });

  test.each([
    ["ends before it starts", "2026-12-08T08:00", "2026-12-07T09:00"],
    ["ends a year before it starts", "2026-12-08", "2025-12-10"],
    ["in the year 1026", "1026-12-08", "2026-12-08"],
    ["in the year 2206", "2206-12-08T18:00", "2206-12-08T19:00"],
    ["for ten years", "2026-12-03", "2036-12-03"],
  ])("%s", async (_, starts, ends) => {
    await expect(leftAfterPasting(file, event(starts, ends))).resolves.toEqual([]);
  });
});

describe("a day of a series that moves", () => {
  const weekly = ["2026-12-03T08:00", "2026-12-03T09:00", "repeats: FREQ=WEEKLY;COUNT=4", "changed: 2026-11-20"] as const;
  const moved = (to: string) => event(...weekly, `moved: [{ from: 2026-12-10, to: ${to} }]`);

  test.each(["2026-12-11", "2026-12-09T17:30", "2026-12-10T17:30"])("may move to %s", async (to) => {
    await expect(problems({ [file]: moved(to) })).resolves.toEqual([]);
  });

  test("must be a day of the series", async () => {
    await expect(says(...weekly, "moved: [{ from: 2026-12-09, to: 2026-12-11 }]")).resolves.toMatchInlineSnapshot(`
      "content/oakville/events/open-house.mdx:6:17 error bad-series
      “moved” names 2026-12-09, a day on which the event would not take place anyway.
      → Take it out, or write one of its days, like 2026-12-10."
    `);
  });

  test("must not pass the day before or after it", async () => {
    await expect(said(file, moved("2026-12-17"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/events/open-house.mdx:6:33 error bad-series
      The times of 2026-12-17T08:00 and 2026-12-17T08:00 would fall together or change places, which Outlook does not take.
      → Write a day between the one before and the one after it, or leave this day out with “except” and write an event of its own."
    `);
    await expect(said(file, moved("2026-12-01"))).resolves.toContain("change places");
  });

  test("must go elsewhere, once, and can't be left out as well", async () => {
    await expect(said(file, moved("2026-12-10"))).resolves.toContain("2026-12-10 is where it would take place anyway.");
    await expect(said(file, moved("2026-12-10T08:00"))).resolves.toContain("is where it would take place anyway.");
    const twice = "moved: [{ from: 2026-12-10, to: 2026-12-11 }, { from: 2026-12-10, to: 2026-12-12 }]";
    await expect(says(...weekly, twice)).resolves.toContain("2026-12-10 is moved twice.");
    await expect(says(...weekly, "except: [2026-12-10]", "moved: [{ from: 2026-12-10, to: 2026-12-11 }]")).resolves.toContain(
      "among the days of “except”",
    );
  });

  test("has no hour if the event has none", async () => {
    const days = ["2026-12-03", "2026-12-03", "repeats: FREQ=WEEKLY;COUNT=4", "changed: 2026-11-20"] as const;
    await expect(says(...days, "moved: [{ from: 2026-12-10, to: 2026-12-11T18:00 }]")).resolves.toContain(
      "has a time, and the event has none",
    );
  });

  test("is told to those who have subscribed: “changed” says since when", async () => {
    await expect(says(...(weekly.slice(0, 3) as [string, string, string]), "moved: [{ from: 2026-12-10, to: 2026-12-11 }]")).resolves
      .toMatchInlineSnapshot(`
      "content/oakville/events/open-house.mdx:5:1 error missing
      The event has a day that moved, but “changed” does not say since when. Calendars that people subscribed to need that day.
      → changed: 2026-11-22"
    `);
  });

  test("belongs to a series", async () => {
    await expect(says("2026-12-03", "2026-12-03", "changed: 2026-11-20", "moved: [{ from: 2026-12-03, to: 2026-12-11 }]")).resolves
      .toMatchInlineSnapshot(`
      "content/oakville/events/open-house.mdx:5:1 error bad-series
      “moved” belongs to an event that repeats, and this one does not.
      → Take this out. For an event that takes place once, change “starts”."
    `);
  });
});

test("refuses a “changed” of another time", async () => {
  await expect(says("2026-12-03", "2026-12-03", "changed: 2019-11-20")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error unlikely-date
    “changed” is 2019-11-20, and the event starts on 2026-12-03. Is the year right?
    → changed: 2026-11-22"
  `);
});
