import { describe, expect, test } from "vitest";
import { switchOff, switchOn, type EmergencyOn } from "../../../../tools/edit/actions/emergency.ts";
import { addNotice, removeNotice, type NewNotice } from "../../../../tools/edit/actions/notices.ts";
import { inCopy } from "../../../helpers/desk.ts";

const closed: NewNotice = {
  starts: "2026-12-21",
  ends: "2027-01-01",
  level: "info",
  see: "/contact/",
  by: "Front desk",
  words: {
    en: { title: "Office closed: holidays", text: "Call the main line." },
    es: { title: "Oficina cerrada", text: "Llame al número principal." },
  },
};
const file = "content/oakville/notices/office-closed-holidays-2026-12-21.yaml";
/** A file in Spanish makes the town one of two languages. */
const spanish = { "content/oakville/areas/oakville.es.yaml": 'translates: "3062fbee"\nname: Ciudad de Oakville\n' };

describe("a notice", () => {
  test("is written in every language, and taken down in every language", () =>
    inCopy(spanish, async (copy) => {
      const before = copy.all();
      expect(await copy.save(addNotice(copy.site, closed))).toEqual([]);
      expect(copy.text(file.replace(".yaml", ".es.yaml"))).toMatch(/^translates: "?[0-9a-f]{8}"?\ntitle: Oficina cerrada\n/);
      expect(await copy.save(removeNotice(copy.site, "office-closed-holidays-2026-12-21"))).toEqual([]);
      expect(copy.all()).toEqual(before);
      copy.undo();
      copy.undo();
      expect(copy.all()).toEqual(before);
    }));

  test("is refused where one language of the site lacks it", () =>
    inCopy(spanish, (copy) => {
      expect(() => addNotice(copy.site, { ...closed, words: { en: closed.words["en"]! } })).toThrow(
        "missing in one language of the site: Spanish",
      );
    }));

  test.each([
    ["over before it begins to be seen", { ends: "2026-11-21" }, "It would be over already (2026-11-21)"],
    ["over since this morning", { starts: "2026-11-22", ends: "2026-11-22T08:00" }, "It would be over already (2026-11-22 08:00)"],
    ["without a day", { starts: "" }, "Choose the first and the last day."],
  ])("is refused if it is %s", (_, more, sentence) =>
    inCopy({}, (copy) => {
      expect(() => addNotice(copy.site, { ...closed, ...more })).toThrow(sentence);
    }),
  );
});

describe("the emergency switch", () => {
  const texts = { "content/common/emergencies/lockdown.yaml": "checked: 2026-11-01\ntitle: Lockdown\nlines: [Stay where you are.]\n" };
  const switchFile = "content/oakville/emergency.yaml";
  const remark = "# The switch. Call before you use it.\nshow: nothing\n# until: 2026-11-24T18:00\n";
  const on: EmergencyOn = { show: "lockdown", until: "2026-11-22T18:00", schools: ["oak-high"] };

  test("goes on with the time at which it was put up, and off again as it was", () =>
    inCopy({ ...texts, [switchFile]: remark }, async (copy) => {
      expect(await copy.save(switchOn(copy.site, on))).toEqual([]);
      expect(copy.text(switchFile)).toBe(
        "# The switch. Call before you use it.\nshow: lockdown\nposted: 2026-11-22T15:50\nuntil: 2026-11-22T18:00\nschools: [oak-high]\n# until: 2026-11-24T18:00\n",
      );
      expect(await copy.save(switchOff(copy.site))).toEqual([]);
      expect(copy.text(switchFile)).toBe(remark);
    }));

  test.each([
    ["an hour that has passed today", { until: "2026-11-22T06:00" }, "It would be over already: the clock here shows 2026-11-22 15:50."],
    ["more than a week", { until: "2026-11-30T08:00" }, "can last at most 7 days"],
    ["a day without an hour", { until: "2026-11-23" }, "Choose the day and the hour"],
    ["a text that does not exist", { show: "flood" }, "There is no emergency text “flood”"],
    ["a school that does not exist", { schools: ["elm-high"] }, "There is no school “elm-high”"],
  ])("refuses %s", (_, more, sentence) =>
    inCopy(texts, (copy) => {
      expect(() => switchOn(copy.site, { ...on, ...more })).toThrow(sentence);
    }),
  );
});
