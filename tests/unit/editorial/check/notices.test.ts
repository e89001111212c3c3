import { describe, expect, test } from "vitest";
import { append, problem, problems, said, swap, type Changes } from "../../../helpers/tree.ts";

const notice = "content/oakville/notices/closed-office.yaml";
const emergency = "content/oakville/emergency.yaml";
const lockdown = "content/common/emergencies/lockdown.yaml";

const closed = `starts: 2026-12-21
ends: 2026-12-31
level: info
checked: 2026-11-01
title: The office is closed.
text: Call the unit instead.
`;
const text: Changes = { [lockdown]: "checked: 2026-11-01\ntitle: School in lockdown.\ntext: Wait for the district.\n" };
const spanish = (path: string) => path.replace(".yaml", ".es.yaml");

describe("a notice", () => {
  test("is taken with days, with times and with both", async () => {
    await expect(problems({ [notice]: closed })).resolves.toEqual([]);
    await expect(problems({ [notice]: closed.replace("12-21", "12-31T08:00") })).resolves.toEqual([]);
    await expect(problems({ [notice]: closed.replace("12-21", "12-31T08:00").replace("12-31\n", "12-31T09:00\n") })).resolves.toEqual([]);
  });

  test("is refused without an end", async () => {
    await expect(said(notice, closed.replace(/ends.*\n/, ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/notices/closed-office.yaml:1:1 error missing
      The field “ends” is missing. Last day, or the time at which it ends. It then disappears by itself.
      → ends: …"
    `);
  });

  test("is refused if it ends before it starts", async () => {
    await expect(said(notice, closed.replace("ends: 2026-12-31", "ends: 2026-12-20"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/notices/closed-office.yaml:2:7 error bad-value
      The notice ends (2026-12-20) before it starts (2026-12-21).
      → Write a day that is not before “starts”."
    `);
  });

  test("is refused on a day that does not exist", async () => {
    await expect(said(notice, closed.replace("ends: 2026-12-31", "ends: 2027-02-30"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/notices/closed-office.yaml:2:7 error bad-value
      “ends”: “2027-02-30” is not a date.
      → Write 2026-10-23, or 2026-10-23T18:00 with a time."
    `);
  });

  test("is refused if a language of the site lacks it", async () => {
    // A Spanish file of interface words makes Spanish a language of the site.
    const both = { "content/interface/es.yaml": swap("Aviso de emergencia", "Emergencia") };
    await expect(said(notice, closed, both)).resolves.toMatchInlineSnapshot(`
      "content/oakville/notices/closed-office.yaml:1:1 error not-translated
      This text is missing in one language of the site: es. It must be there in every language.
      → Make the file content/oakville/notices/closed-office.es.yaml with title and text."
    `);
    const { fix } = await problem(spanish(notice), "title: La oficina está cerrada.\ntext: Llame a la unidad.\n", { [notice]: closed });
    const translated = `${fix}\ntitle: La oficina está cerrada.\ntext: Llame a la unidad.\n`;
    await expect(problems({ [notice]: closed, [spanish(notice)]: translated })).resolves.toEqual([]);
  });
});

describe("the emergency switch", () => {
  const on = (more: string, show = "lockdown") => said(emergency, `show: ${show}\n${more}`, text);

  test("is taken with a text and an end, a school and a page to read on", async () => {
    const switched = "show: lockdown\nuntil: 2026-11-22T18:00\nschools: [oak-high]\nsee: /contact/\n";
    await expect(problems({ ...text, [emergency]: switched })).resolves.toEqual([]);
    await expect(problems({ ...text, [emergency]: "show: lockdown\nuntil: 2026-11-29T18:00\n" })).resolves.toEqual([]);
  });

  test("must be there", async () => {
    await expect(said(emergency, undefined)).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:1:1 error missing
      The file emergency.yaml is missing: it is the switch that puts an emergency notice above every page.
      → Write the file with this one line: show: nothing"
    `);
  });

  test("names a text that exists", async () => {
    await expect(on("until: 2026-11-22T18:00\n", "lockdwn")).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:1:7 error not-a-choice
      There is no emergency text “lockdwn”. Did you mean “lockdown”?
      → show: lockdown"
    `);
  });

  test("needs an end with a time, and none that is far", async () => {
    await expect(on("")).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:1:1 error missing
      The field “until” is missing: an emergency notice must end by itself.
      → until: 2026-11-22T18:00"
    `);
    await expect(on("until: 2026-11-23\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:2:8 error bad-value
      “until”: “2026-11-23” is a day without a time.
      → Write the time too, like 2026-11-24T18:00."
    `);
    await expect(on("until: 2026-11-30T18:00\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:2:8 error bad-value
      “until” is 2026-11-30T18:00: an emergency notice can last at most 7 days.
      → Write a nearer end, like until: 2026-11-22T18:00. You can always set it again."
    `);
  });

  test("that is over is only a warning: the build that takes the notice down must not fail", async () => {
    await expect(on("until: 2026-11-21T15:00\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:2:8 warning bad-value
      “until” is 2026-11-21T15:00, which is over: the emergency notice is not shown.
      → Write “show: nothing”, or a new end."
    `);
    // In the evening on the west coast it is the next day in UTC.
    await expect(problems({ ...text, [emergency]: "show: lockdown\nuntil: 2026-11-21T18:00\n" })).resolves.toEqual([]);
  });

  test("names schools that exist", async () => {
    await expect(on("until: 2026-11-22T18:00\nschools: [oak-hihg]\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:3:11 error unknown-record
      There is no “oak-hihg” in schools/. Did you mean “oak-high”?
      → schools: [oak-high]"
    `);
  });
});

test("an emergency text that one language lacks is refused, even while nothing is shown", async () => {
  const both = { "content/interface/es.yaml": append("\n") };
  await expect(said(lockdown, text[lockdown], both)).resolves.toMatchInlineSnapshot(`
    "content/common/emergencies/lockdown.yaml:1:1 error not-translated
    This text is missing in one language of the site: es. It must be there in every language.
    → Make the file content/common/emergencies/lockdown.es.yaml with title and text."
  `);
});

test("a time zone that does not exist is refused", async () => {
  await expect(said("content/oakville/department.yaml", swap("Los_Angeles", "Los_Angles"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/department.yaml:8:12 error bad-value
    “time_zone”: “America/Los_Angles” is not a time zone.
    → Write it like America/Los_Angeles."
  `);
});
