import { describe, expect, test } from "vitest";
import { editorAddress } from "../../../tools/edit/cms/names.ts";
import { allJobs } from "../../../tools/edit/desk/jobs.ts";
import { today } from "../../helpers/tree.ts";
import { hidden, visit } from "../../helpers/visit.ts";

const unit = "content/oakville/resources/sro-unit.mdx";

const number = { number: "(619) 555-0177", called: "yes", by: "Front desk" };

describe("the first page", () => {
  test("says what stops publishing in the check's own words, with file, line and what to write", () =>
    visit({ "content/oakville/schools/oak-high.mdx": (text) => text.replace("level: high", "level: hihg") }, async (desk) => {
      const { text } = await desk.get("/");
      expect(text).toContain("1 thing stops publishing");
      expect(text).toContain("content/oakville/schools/oak-high.mdx, line 3");
      expect(text).toContain("level: high");
    }));

  test("says how long an emergency notice still stands", () =>
    visit(
      {
        "content/common/emergencies/lockdown.yaml": "checked: 2026-11-01\ntitle: Lockdown\nlines: [Stay where you are.]\n",
        "content/oakville/emergency.yaml": "show: lockdown\nposted: 2026-11-22T15:00\nuntil: 2026-11-22T18:05\n",
      },
      async (desk) => {
        expect((await desk.get("/")).text.replace(/\s+/g, " ")).toContain("November 22, 2026 at 6:05 PM, in 2 hours 15 minutes.");
      },
    ));

  test("leads to every job, and every job has a page", () =>
    visit({}, async (desk) => {
      const { text } = await desk.get("/");
      for (const { path } of allJobs(new Set())) {
        const address = path === "/confirm" ? `/confirm?file=${encodeURIComponent(unit)}` : path;
        if (path !== "/confirm" && path !== "/emergency/off") expect(text).toContain(`href="${path}"`);
        expect([path, (await desk.get(address)).status]).toEqual([path, 200]);
      }
    }));
});

describe("a change", () => {
  test("is looked at, then saved, then undone", () =>
    visit({}, async (desk) => {
      const before = desk.copy.all();
      const look = await desk.send("/number", number);
      expect(look.text).toContain("look before saving");
      expect(desk.copy.all()).toEqual(before);
      const saved = await desk.send("/number", hidden(look.text));
      expect([saved.status, saved.to]).toEqual([303, "/?done=000001"]);
      expect(desk.copy.text(unit)).toContain("(619) 555-0177");
      expect((await desk.get(saved.to)).text).toContain("Changed the unit’s number from (619) 555-0142");
      expect((await desk.send("/undo", { id: "000001" })).status).toBe(200);
      expect(desk.copy.all()).toEqual(before);
    }));

  test("of a file that someone else changes between look and save is shown once more, and not saved", () =>
    visit({}, async (desk) => {
      const look = await desk.send("/number", number);
      desk.copy.write(unit, desk.copy.text(unit).replace("Students, families and staff.", "Everyone."));
      const again = await desk.send("/number", hidden(look.text));
      expect(again.text).toContain("Something changed since you looked.");
      expect(desk.copy.text(unit)).toContain("(619) 555-0142");
      await desk.send("/number", hidden(again.text));
      expect(desk.copy.text(unit)).toContain("Everyone.");
      expect(desk.copy.text(unit)).toContain("(619) 555-0177");
    }));

  test("that can't be is refused in one sentence, and what was typed is still there", () =>
    visit({}, async (desk) => {
      const { status, text } = await desk.send("/number", { ...number, number: "12 <b>" });
      expect(status).toBe(422);
      expect(text).toContain("“12 &lt;b&gt;” is not a phone number");
      expect(text).toContain('value="12 &lt;b&gt;"');
    }));

  test("with a text of several lines has the line ends of all other files", () =>
    visit({}, async (desk) => {
      const event = { title: "Fair", summary: "Meet us.", body: "Come.\r\n\r\nBring a friend.", rhythm: "once", by: "Front desk" };
      const days = { starts_day: "2027-01-14", ends_day: "2027-01-14", source: "https://www.example.org/fair" };
      const look = await desk.send("/event/add", { ...event, ...days });
      await desk.send("/event/add", hidden(look.text));
      expect(desk.copy.text("content/oakville/events/fair.mdx")).toMatch(/---\n\nCome\.\n\nBring a friend\.\n$/);
    }));

  test("that would stop publishing is told of in the check's words, and not saved", () =>
    visit({}, async (desk) => {
      const before = desk.copy.all();
      const event = { title: "Fair", summary: "Meet us.", body: "Call 619-555-0142.", rhythm: "once", by: "Front desk" };
      const days = { starts_day: "2027-01-14", ends_day: "2027-01-14", source: "https://www.example.org/fair" };
      const { status, text } = await desk.send("/event/add", { ...event, ...days });
      expect(status).toBe(422);
      expect(text).toContain("is a fact that can change");
      expect(desk.copy.all()).toEqual(before);
    }));
});

describe("confirm", () => {
  const form = { file: unit, by: "Front desk" };

  test("waits until the source was opened", () =>
    visit({}, async (desk) => {
      expect((await desk.send("/confirm", form)).text).toContain("Open the source first");
      const source = await desk.get(`/source?file=${encodeURIComponent(unit)}&n=0`);
      expect([source.status, source.to]).toEqual([303, "https://www.example.org/page"]);
      expect((await desk.send("/confirm", form)).status).toBe(303);
      expect(desk.copy.text(unit)).toContain(`checked: ${today}\nchecked_by: Front desk\n`);
    }));

  test("leads to no other page than those that the file names", () =>
    visit({}, async (desk) => {
      expect((await desk.get(`/source?file=${encodeURIComponent(unit)}&n=7`)).status).toBe(404);
      expect((await desk.get("/source?file=../package.json&n=0")).status).toBe(422);
    }));

  test("of a line that people in danger need asks nobody to call it", () =>
    visit(
      { "content/common/resources/crisis-line.mdx": (text) => text.replace("answers: counselor", "crisis: true\nanswers: counselor") },
      async (desk) => {
        const file = "content/common/resources/crisis-line.mdx";
        expect((await desk.get(`/confirm?file=${encodeURIComponent(file)}`)).text).not.toContain('name="asked"');
        expect((await desk.send("/confirm", { ...form, file, asked: "yes" })).text).toContain("Open the source first");
      },
    ));
});

test("a finding leads to the form of its record, if the editor shows it", () => {
  expect(editorAddress("content/common/pages/about/mission.es.mdx")).toBe("/editor/#/collections/pages/entries/about--mission");
  expect(editorAddress("content/oakville/schools/oak-high.mdx")).toBe("/editor/#/collections/schools/entries/oak-high");
  expect(editorAddress("content/oakville/department.yaml")).toBe("/editor/#/collections/_singletons/entries/department");
  for (const file of ["emergency.yaml", "redirects.yaml", "pictures/oak.jpg", "measures/lessons.csv", "asked/topics/bullying.txt"])
    expect(editorAddress(`content/oakville/${file}`)).toBe(undefined);
});
