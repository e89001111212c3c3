import { describe, expect, test } from "vitest";
import { readContent } from "../../../../src/editorial/readContent.ts";
import { leftAfterPasting } from "../../../helpers/paste.ts";
import { append, inTree, problem, problems, said, shown, swap, type Changes } from "../../../helpers/tree.ts";

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
const text: Changes = { [lockdown]: "checked: 2026-11-01\ntitle: Lockdown\nlines: [Wait for the district.]\n" };
const spanish = (path: string) => path.replace(".yaml", ".es.yaml");

describe("a notice", () => {
  test("is taken with days, with times and with both", async () => {
    await expect(problems({ [notice]: closed })).resolves.toEqual([]);
    await expect(problems({ [notice]: closed.replace("12-21", "12-31T08:00") })).resolves.toEqual([]);
    await expect(problems({ [notice]: closed.replace("12-21", "12-31T08:00").replace("12-31\n", "12-31T09:00\n") })).resolves.toEqual([]);
  });

  test("that is over is to be deleted: a warning, the site can be built", async () => {
    await expect(said(notice, closed.replaceAll("2026-12", "2026-10"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/notices/closed-office.yaml:1:1 warning over
      This notice was over on 2026-10-31, and nobody sees it any more.
      → Delete the file, and its translations. To show it again, write new days after starts and ends."
    `);
    // In the evening on the west coast it is the next day in UTC.
    await expect(problems({ [notice]: closed.replace("2026-12-21", "2026-11-01").replace("2026-12-31", "2026-11-21") })).resolves.toEqual(
      [],
    );
  });

  test.each([
    ["2206", closed.replaceAll("2026-", "2206-")],
    ["1026", closed.replaceAll("2026-12", "1026-12")],
    ["fifty years on", closed.replace("ends: 2026", "ends: 2076")],
    ["into the new year that was not written", closed.replace("2026-12-31", "2026-01-08")],
    ["two years", closed.replace("ends: 2026", "ends: 2028")],
  ])("with a year that can't be meant is refused, and the proposed lines mend it: %s", async (_, wrong) => {
    await expect(leftAfterPasting(notice, wrong)).resolves.toEqual([]);
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
      "content/oakville/notices/closed-office.yaml:2:7 error bad-span
      The notice ends (2026-12-20) before it starts (2026-12-21).
      → ends: 2026-12-21"
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
      This text is missing in one language of the site: Spanish. It must be there in every language.
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
    expect((await problems({ ...text, [emergency]: switched })).map(({ id }) => id)).toEqual(["emergency-on"]);
    const week = "show: lockdown\nuntil: 2026-11-29T18:00\n";
    expect((await problems({ ...text, [emergency]: week })).map(({ id }) => id)).toEqual(["emergency-on"]);
  });

  test("must be there", async () => {
    await expect(said(emergency, undefined)).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:1:1 error missing-file
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
      "content/oakville/emergency.yaml:2:8 error bad-span
      “until” is 2026-11-30T18:00: an emergency notice can last at most 7 days. You can always set it again.
      → until: 2026-11-22T18:00"
    `);
  });

  test("that is over is only a warning: the build that takes the notice down must not fail", async () => {
    await expect(on("until: 2026-11-21T15:00\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:2:8 warning over
      “until” is 2026-11-21T15:00, which is over: NO EMERGENCY NOTICE IS SHOWN. Give it a new end, or write “show: nothing”.
      → until: 2026-11-22T18:00"
    `);
    // In the evening on the west coast it is the next day in UTC.
    await expect(on("until: 2026-11-21T18:00\n")).resolves.toContain("AN EMERGENCY NOTICE IS ON");
  });

  /** What the check says at an hour in UTC. On the clocks of this department it is eight hours earlier. */
  const at = (hour: string, switched: string) =>
    inTree({ ...text, [emergency]: switched }, async (root) => {
      const { problems: found } = await readContent(root, "oakville", hour.slice(0, 10), Date.parse(hour));
      return found.map(shown).join("\n");
    });

  test("that is on is said: what stands where, about whom, and how long", async () => {
    const switched = "show: lockdown\nposted: 2026-11-22T12:25\nuntil: 2026-11-22T18:00\nschools: [oak-high]\n";
    await expect(at("2026-11-22T20:30:00Z", switched)).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:1:7 warning emergency-on
      AN EMERGENCY NOTICE IS ON: “Lockdown” stands above every page of Oakville School Resource Officers, about Oak High, until November 22, 2026 at 6:00 PM, 5 hours 30 minutes from now. To end it sooner:
      → show: nothing"
    `);
  });

  test("that does not say when it was put up is asked for it", async () => {
    await expect(on("until: 2026-11-22T18:00\n")).resolves.toContain("how old it is: add a line like “posted: 2026-11-22T10:42”.");
  });

  test("that is over at this hour is said, with the hour that was meant", async () => {
    // Typed at ten in the morning for six in the evening.
    await expect(at("2026-11-22T18:00:00Z", "show: lockdown\nuntil: 2026-11-22T06:00\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:2:8 warning over
      “until” is 2026-11-22T06:00, which is over: NO EMERGENCY NOTICE IS SHOWN. Give it a new end, or write “show: nothing”.
      → until: 2026-11-22T18:00"
    `);
    await expect(at("2026-11-23T04:00:00Z", "show: lockdown\nuntil: 2026-11-22T18:00\n")).resolves.toContain("→ until: 2026-11-23T08:00");
  });

  test.each([
    ["2026-11-26 6:00 PM"],
    ["2026-11-26 at 6 pm"],
    ["11/26/2026 6:00 PM"],
    ["November 26, 2026, 6:00 p.m."],
    ["2026-11-26T18:00:00"],
    ["2026-11-26 18:00"],
  ])("written in another way gets its line: %s", async (until) => {
    await expect(on(`until: ${until}\n`)).resolves.toContain("\n→ until: 2026-11-26T18:00");
  });

  test.each([
    ["show: lockdwn\nuntil: 2026-11-22T18:00\n", ["emergency-on"]],
    ["show: lockdown\nuntil: 2026-11-30T18:00\n", ["emergency-on"]],
    ["show: lockdown\nuntil: 2026-11-21T15:00\n", ["emergency-on"]],
    ["show: lockdown\nuntil: 2026-11-22 6 PM\n", ["emergency-on"]],
    ["show: off\n", []],
    ["show: lockdown\nuntil: 2026-11-22T18:00\n", []],
  ])("is right once the proposed line stands in it: %j", async (switched, left) => {
    expect((await leftAfterPasting(emergency, switched, text)).map(({ id }) => id)).toEqual(left);
  });

  test("that someone turns “off” is told the word", async () => {
    await expect(said(emergency, "show: off\n", text)).resolves.toMatchInlineSnapshot(`
      "content/oakville/emergency.yaml:1:7 error not-a-choice
      There is no emergency text “off”. To show no notice, write “nothing”.
      → show: nothing"
    `);
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
    This text is missing in one language of the site: Spanish. It must be there in every language.
    → Make the file content/common/emergencies/lockdown.es.yaml with title and lines."
  `);
});

test("a time zone that does not exist is refused", async () => {
  await expect(said("content/oakville/department.yaml", swap("Los_Angeles", "Los_Angles"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/department.yaml:8:12 error bad-value
    “time_zone”: “America/Los_Angles” is not a time zone.
    → Write it like America/Los_Angeles."
  `);
});
