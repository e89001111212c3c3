import { expect, test } from "vitest";
import { problems, said, swap } from "../../../helpers/tree.ts";

const event = "content/oakville/events/open-house.mdx";

test("refuses an event that ends before it starts", async () => {
  await expect(said(event, swap("ends: 2026-12-02", "ends: 2026-11-30"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:3:7 error bad-span
    The event ends (2026-11-30) before it starts (2026-12-01).
    → ends: 2026-12-01"
  `);
});

test("takes an event of one day", async () => {
  await expect(problems({ [event]: swap("ends: 2026-12-02", "ends: 2026-12-01") })).resolves.toEqual([]);
});

test("refuses a time for the end alone", async () => {
  await expect(said(event, swap("ends: 2026-12-02", "ends: 2026-12-02T18:00"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:3:7 error bad-span
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
    → repeats: FREQ=YEARLY"
  `);
});

test("takes away the name that calendar files write before a rule", async () => {
  await expect(said(event, swap("program:", "repeats: RRULE:FREQ=YEARLY\nprogram:"))).resolves.toContain("\n→ repeats: FREQ=YEARLY");
});

test("refuses a rule that can't be followed", async () => {
  await expect(said(event, swap("program:", "repeats: FREQ=YEARLY;BYMONTH=14\nprogram:"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=YEARLY;BYMONTH=14” names a day that no month has, so it never comes.
    → repeats: FREQ=YEARLY"
  `);
});

/** The event with a time and a rule. */
const timed =
  (starts: string, ends: string, more = "") =>
  (text: string) =>
    text.replace("starts: 2026-12-01\nends: 2026-12-02", `starts: ${starts}\nends: ${ends}${more && `\n${more}`}`);

test("refuses February 30", async () => {
  await expect(said(event, swap("starts: 2026-12-01", "starts: 2027-02-30"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:2:9 error bad-value
    “starts”: “2027-02-30” is not a date.
    → Write 2026-10-23, or 2026-10-23T18:00 with a time."
  `);
});

test("refuses a time that the clocks skip, also one that a rule brings", async () => {
  await expect(said(event, timed("2027-03-14T02:30", "2027-03-14T03:30"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:2:9 error no-such-hour
    2027-03-14 at 02:30 does not exist: that night the clocks of America/Los_Angeles skip an hour.
    → starts: 2027-03-14T10:00"
  `);
  await expect(said(event, timed("2027-03-07T02:30", "2027-03-07T03:30", "repeats: FREQ=WEEKLY;COUNT=4"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:2:9 error no-such-hour
    2027-03-14 at 02:30 does not exist: that night the clocks of America/Los_Angeles skip an hour.
    → starts: 2027-03-07T10:00"
  `);
});

test("refuses a rule that never comes, comes once, or never stops", async () => {
  const rule = (text: string) => said(event, swap("program:", `repeats: ${text}\nprogram:`));
  await expect(rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30” names a day that no month has, so it never comes.
    → repeats: FREQ=YEARLY"
  `);
  await expect(rule("FREQ=YEARLY;COUNT=1")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=YEARLY;COUNT=1” brings the event once only, so it does not repeat.
    → Take this line out, or let it come more often."
  `);
  await expect(rule("FREQ=WEEKLY")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=WEEKLY” never stops. Say until which day, or how many times.
    → repeats: FREQ=WEEKLY;UNTIL=20270601"
  `);
  await expect(rule("FREQ=WEEKLY;COUNT=1000")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=WEEKLY;COUNT=1000” has “1000” for COUNT, which must be a whole number from 1 to 500.
    → repeats: FREQ=WEEKLY;COUNT=40"
  `);
});

test("refuses parts of a rule that other programs may not follow", async () => {
  const rule = (text: string) => said(event, swap("program:", `repeats: ${text}\nprogram:`));
  await expect(rule("FREQ=WEEKLY;BYDAY=2TU;COUNT=4")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=WEEKLY;BYDAY=2TU;COUNT=4” has the day “2TU”, which a rule of this kind can't have.
    → repeats: FREQ=WEEKLY;BYDAY=TU;COUNT=4"
  `);
  await expect(rule("FREQ=WEEKLY;FOO=3;COUNT=4")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=WEEKLY;FOO=3;COUNT=4” has a part “FOO” that a rule of this kind can't have.
    → repeats: FREQ=WEEKLY;COUNT=4"
  `);
  await expect(rule("FREQ=WEEKLY;UNTIL=20270101;COUNT=4")).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:10 error bad-series
    “repeats”: “FREQ=WEEKLY;UNTIL=20270101;COUNT=4” has both UNTIL and COUNT; one of them says when it stops.
    → repeats: FREQ=WEEKLY;UNTIL=20270101"
  `);
});

test("refuses a first day that is not a day of the rule", async () => {
  await expect(said(event, swap("program:", "repeats: FREQ=MONTHLY;BYDAY=1WE;COUNT=4\nprogram:"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:2:9 error bad-series
    “starts” (2026-12-01) is not a day of the rule “FREQ=MONTHLY;BYDAY=1WE;COUNT=4”. The first one is 2026-12-02.
    → starts: 2026-12-02"
  `);
});

test("refuses a place without an address", async () => {
  await expect(said(event, swap("program:", "place: { name: City Hall }\nprogram:"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:8 error missing
    The field “place, address” is missing. Its street, city and ZIP code.
    → address: …"
  `);
});

test("refuses a status without the day since when", async () => {
  await expect(said(event, swap("program:", "status: canceled\nprogram:"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:4:9 error missing
    The event is canceled, but “changed” does not say since when. Calendars that people subscribed to need that day.
    → changed: 2026-11-22"
  `);
});

test("refuses an exception that is not a day of the event", async () => {
  await expect(said(event, timed("2026-12-01T18:00", "2026-12-01T19:00", "repeats: FREQ=WEEKLY;COUNT=4\nexcept: [2026-12-09]"))).resolves
    .toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:5:10 error bad-series
    “except” names 2026-12-09, a day on which the event would not take place anyway.
    → Take it out, or write one of its days, like 2026-12-08."
  `);
});

test("refuses a department's time zone that does not exist", async () => {
  await expect(said("content/oakville/department.yaml", swap("America/Los_Angeles", "Pacific"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/department.yaml:8:12 error bad-value
    “time_zone”: “Pacific” is not a time zone.
    → Write it like America/Los_Angeles."
  `);
});
