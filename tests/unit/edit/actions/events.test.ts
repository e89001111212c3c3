import { describe, expect, test } from "vitest";
import { changeDates } from "../../../../tools/edit/actions/eventDates.ts";
import { addEvent, firstDates, ruleOf, type NewEvent } from "../../../../tools/edit/actions/events.ts";
import { today } from "../../../helpers/tree.ts";
import { inCopy, type Copy } from "../../../helpers/desk.ts";

const fair: NewEvent = {
  starts: "2027-01-14T18:00",
  ends: "2027-01-14T20:00",
  rhythm: "monthly",
  until: "2027-06-10",
  schools: ["oak-high"],
  audience: ["families"],
  source: "https://www.example.org/page",
  by: "Front desk",
  words: { en: { title: "Open evening: meet us", summary: "Meet the officers.", body: "Come and ask." } },
};
const file = "content/oakville/events/open-evening-meet-us.mdx";

/** The days of the event as the site would show them. */
function days(copy: Copy): string[] {
  const text = copy.text(file);
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(text)?.[1];
  return firstDates({ starts: field("starts")!, ends: field("ends")!, repeats: field("repeats") }).map(({ starts }) => starts);
}

describe("add an event", () => {
  test.each([
    ["once", undefined],
    ["weekly", "FREQ=WEEKLY;BYDAY=TH;UNTIL=20270610"],
    ["fortnightly", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270610"],
    ["monthly", "FREQ=MONTHLY;BYDAY=2TH;UNTIL=20270610"],
    ["yearly", "FREQ=YEARLY;UNTIL=20270610"],
  ] as const)("what comes back %s has the rule %s", (rhythm, rule) => {
    expect(ruleOf({ ...fair, rhythm })).toBe(rule);
  });

  test("writes a file that the check takes, with the days that were meant", () =>
    inCopy({}, async (copy) => {
      const before = copy.all();
      expect(await copy.save(addEvent(copy.site, fair))).toEqual([]);
      expect(days(copy)).toEqual(
        ["2027-01-14", "2027-02-11", "2027-03-11", "2027-04-08", "2027-05-13", "2027-06-10"].map((day) => `${day}T18:00`),
      );
      copy.undo();
      expect(copy.all()).toEqual(before);
    }));

  test("twice the same is refused, and the first stays", () =>
    inCopy({}, async (copy) => {
      await copy.save(addEvent(copy.site, fair));
      const before = copy.all();
      expect(() => addEvent(copy.site, fair)).toThrow(`${file} is there already. Choose another name; nothing was changed.`);
      expect(copy.all()).toEqual(before);
    }));

  test.each([
    ["no day", { starts: "" }, "Choose the day on which it begins."],
    ["no last day of a series", { until: undefined }, "Say until which day it comes back."],
    ["a series that is over before it begins", { until: "2027-01-01" }, "that is not after its first day"],
    ["an end before the start", { ends: "2027-01-14T08:00" }, "It would end (2027-01-14 08:00) before it begins (2027-01-14 18:00)."],
    ["a time at one end only", { ends: "2027-01-14" }, "Give both a time, or neither"],
    ["last year", { starts: "2025-01-14T18:00", ends: "2025-01-14T20:00" }, "It was over on 2025-01-14. Is the year right?"],
  ])("refuses %s in one sentence", (_, more, sentence) =>
    inCopy({}, (copy) => {
      expect(() => addEvent(copy.site, { ...fair, ...more })).toThrow(sentence);
    }),
  );
});

describe("move or cancel", () => {
  const id = "open-evening-meet-us";
  const withFair = (use: (copy: Copy) => Promise<void>) =>
    inCopy({}, async (copy) => {
      await copy.save(addEvent(copy.site, fair));
      await use(copy);
    });

  test("one date moves, and may move again", () =>
    withFair(async (copy) => {
      const move = (to: string) => copy.save(changeDates(copy.site, id, { does: "move-one", day: "2027-02-11", to }));
      expect(await move("2027-02-18")).toEqual([]);
      expect(await move("2027-02-17T17:00")).toEqual([]);
      expect(copy.text(file)).toContain(`moved:\n  - from: 2027-02-11\n    to: 2027-02-17T17:00\n`);
      expect(copy.text(file)).toContain(`changed: ${today}\n`);
    }));

  test("one date is canceled, and the others stay", () =>
    withFair(async (copy) => {
      await copy.save(changeDates(copy.site, id, { does: "move-one", day: "2027-02-11", to: "2027-02-18" }));
      expect(await copy.save(changeDates(copy.site, id, { does: "cancel-one", day: "2027-02-11" }))).toEqual([]);
      expect(copy.text(file)).toContain("except: [2027-02-11]\n");
      expect(copy.text(file)).not.toContain("moved:");
    }));

  test("all of it moves to another weekday and lasts as long", () =>
    withFair(async (copy) => {
      expect(await copy.save(changeDates(copy.site, id, { does: "move-all", to: "2027-01-19T17:30" }))).toEqual([]);
      expect(days(copy).slice(0, 2)).toEqual(["2027-01-19T17:30", "2027-02-16T17:30"]);
      expect(copy.text(file)).toContain("ends: 2027-01-19T19:30\n");
      expect(copy.text(file)).toContain("status: moved\n");
    }));

  test("all of it is canceled, with words that say what to do now", () =>
    withFair(async (copy) => {
      const words = { en: { summary: "Canceled. Call the unit with questions." } };
      expect(await copy.save(changeDates(copy.site, id, { does: "cancel-all" }, words))).toEqual([]);
      expect(copy.text(file)).toContain("status: canceled\n");
      expect(copy.text(file)).toContain("summary: Canceled. Call the unit with questions.\n");
    }));

  test.each([
    ["a day on which it does not take place", { does: "cancel-one", day: "2027-02-12" } as const, "does not take place on 2027-02-12"],
    ["no day", { does: "move-one", day: "2027-02-11", to: "" } as const, "“” is not a day"],
    ["a day without the time", { does: "move-all", to: "2027-01-19" } as const, "Give the new time, too."],
  ])("refuses %s", (_, change, sentence) =>
    withFair((copy) => {
      expect(() => changeDates(copy.site, id, change)).toThrow(sentence);
      return Promise.resolve();
    }),
  );
});
