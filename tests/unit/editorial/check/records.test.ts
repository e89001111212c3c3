import { describe, expect, test } from "vitest";
import { madeUp, problems, said, shown, swap } from "../../../helpers/tree.ts";

const school = "content/oakville/schools/oak-high.mdx";
const program = "content/oakville/programs/safety-patrol.mdx";
const resource = "content/oakville/resources/sro-unit.mdx";
const department = "content/oakville/department.yaml";
const live = { [department]: swap("status: demonstration", "status: live") };

describe("samples", () => {
  test("takes a sample in a demonstration", async () => {
    await expect(problems({ [school]: madeUp })).resolves.toEqual([]);
  });

  test("refuses a sample that says where it was read and when it was checked", async () => {
    const found = await problems({ [school]: swap("level: high", "level: high\nsample: true") });
    expect(found.map(shown)).toMatchInlineSnapshot(`
      [
        "content/oakville/schools/oak-high.mdx:11:9 error bad-value
      “source” must be left out of a made-up record, but it is “https://www.example.org/page”.
      → Take the line out.",
        "content/oakville/schools/oak-high.mdx:12:10 error bad-value
      “checked” must be left out of a made-up record, but it is “2026-11-01”.
      → Take the line out.",
      ]
    `);
  });

  test("refuses a number of films in a live site, and takes it in one that shows how the kit works", async () => {
    const phone = (number: string) => swap("(619) 555-0111", number);
    // The tiny tree's own numbers are made real for a live site, so this one is written with other signs.
    await expect(said(school, phone("619 555 0123"), live)).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:9:8 error sample-in-live
      (619) 555-0123 is a number for films and examples: nobody answers it, and the site is live.
      → Write the real number, or take the line out."
    `);
    await expect(problems({ [school]: phone("619 555 0123") })).resolves.toEqual([]);
  });

  test("refuses a sample in a live site", async () => {
    await expect(said(school, madeUp, live)).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:10:1 error sample-in-live
      This is a made-up record, and the site is live.
      → Delete the file, or put real facts in and take this line out."
    `);
  });

  test("refuses a sample in a live site whose department file has another mistake", async () => {
    const found = await problems({
      [school]: madeUp,
      [department]: (text) => text.replace("demonstration", "live").replace("place: Oakville\n", ""),
    });
    expect(found.map(({ id }) => id)).toEqual(["missing", "sample-in-live"]);
  });
});

describe("the day of confirmation", () => {
  const old = (days: string) => swap("checked: 2026-11-01", `checked: ${days}`);

  test("says nothing on the last day of the interval", async () => {
    await expect(problems({ [resource]: old("2026-08-24") })).resolves.toEqual([]);
  });

  test("warns one day later, and says whom to call", async () => {
    await expect(said(resource, old("2026-08-23"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:14:10 warning overdue
      These facts were last confirmed 91 days ago; a resource is confirmed again within 90 days.
      → Ask: call (619) 555-0142. Then write: checked: 2026-11-22"
    `);
  });

  test("warns of a school by the interval of schools, and names its website", async () => {
    await expect(
      said(school, (text) => text.replace("2026-11-01", "2025-11-21").replace("level:", "website: https://www.example.org/oak\nlevel:")),
    ).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:12:10 warning overdue
      These facts were last confirmed 366 days ago; a school is confirmed again within 365 days.
      → Ask: call (619) 555-0111, https://www.example.org/oak. Then write: checked: 2026-11-22"
    `);
  });

  test("asks to read the sources again where nobody can be called", async () => {
    await expect(said(program, old("2025-11-01"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:6:10 warning overdue
      These facts were last confirmed 386 days ago; a program is confirmed again within 365 days.
      → Read the sources again. Then write: checked: 2026-11-22"
    `);
  });

  test("only warns in a demonstration after twice the interval", async () => {
    const found = await problems({ [resource]: old("2026-01-01") });
    expect(found.map(({ severity, id }) => `${severity} ${id}`)).toEqual(["warning overdue"]);
  });

  test("only warns in a live site until twice the interval", async () => {
    const found = await problems({ ...live, [resource]: old("2026-05-26") });
    expect(found.map(({ severity, id }) => `${severity} ${id}`)).toEqual(["warning overdue"]);
  });

  test("refuses facts in a live site that were not confirmed within twice the interval", async () => {
    const found = await problems({ ...live, [resource]: old("2026-05-25") });
    expect(found.map(({ severity, id }) => `${severity} ${id}`)).toEqual(["error overdue"]);
  });

  test("refuses a day that has not come yet", async () => {
    await expect(said(school, old("2026-11-23"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:11:10 error future-date
      “checked” is 2026-11-23, a day that has not come yet.
      → checked: 2026-11-22"
    `);
  });

  test("takes today", async () => {
    await expect(problems({ [school]: old("2026-11-22") })).resolves.toEqual([]);
  });
});

test("asks every kind of record with facts for its source", async () => {
  await expect(
    problems({
      [program]: swap(/source: .*\n/, ""),
      [resource]: swap(/source: .*\n/, ""),
      "content/oakville/events/open-house.mdx": swap(/source: .*\n/, ""),
      "content/oakville/organizations/oakville-police.yaml": swap(/source: .*\n/, ""),
    }),
  ).resolves.toMatchObject([
    { file: "content/oakville/events/open-house.mdx", id: "missing" },
    { file: "content/oakville/organizations/oakville-police.yaml", id: "missing" },
    { file: "content/oakville/programs/safety-patrol.mdx", id: "missing" },
    { file: "content/oakville/resources/sro-unit.mdx", id: "missing" },
  ]);
});

test("refuses a figure that is less than nothing", async () => {
  const figure = "content/oakville/figures/students.yaml";
  const evidence = "publisher: city\nsource: https://www.example.org/page\nchecked: 2026-11-01\n";
  await expect(said(figure, `value: -5\n${evidence}name: students\n`)).resolves.toMatchInlineSnapshot(`
    "content/oakville/figures/students.yaml:1:8 error bad-value
    “value” must be 0 or more, but it is -5.
    → Write it without a sign."
  `);
});
