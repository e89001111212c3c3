import { describe, expect, test } from "vitest";
import { confirm, dueWithin } from "../../../../tools/edit/actions/confirm.ts";
import { addFields, swap, today } from "../../../helpers/tree.ts";
import { inCopy } from "./desk.ts";

const unit = "content/oakville/resources/sro-unit.mdx";
const by = "Community Relations";

describe("confirm a fact", () => {
  test("writes the day and the office, and nothing else", () =>
    inCopy({}, async (copy) => {
      const before = copy.text(unit);
      expect(await copy.save(confirm(copy.site, { file: unit, by, looked: true }))).toEqual([]);
      expect(copy.text(unit)).toBe(before.replace("checked: 2026-11-01", `checked: ${today}\nchecked_by: ${by}`));
      copy.undo();
      expect(copy.text(unit)).toBe(before);
    }));

  test("“read” gives its place to “checked”", () =>
    inCopy({ [unit]: swap("checked: 2026-11-01", "read: 2026-11-01 # in a copy") }, async (copy) => {
      expect(await copy.save(confirm(copy.site, { file: unit, by, looked: true }))).toEqual([]);
      expect(copy.text(unit)).toContain(`source: https://www.example.org/page\nchecked: ${today} # in a copy\nchecked_by: ${by}\nname:`);
    }));

  test("nobody confirms what nobody has looked at, or without saying who", () =>
    inCopy({}, (copy) => {
      expect(() => confirm(copy.site, { file: unit, by, looked: false })).toThrow("Open the source first");
      expect(() => confirm(copy.site, { file: unit, by: " ", looked: true })).toThrow("Say who confirmed it");
      expect(() => confirm(copy.site, { file: "content/oakville/resources/gone.mdx", by, looked: true })).toThrow("is not there any more");
      expect(() => confirm(copy.site, { file: "content/oakville/emergency.yaml", by, looked: true })).toThrow("holds no facts");
    }));
});

test("what is due says by when, and whom to ask; nobody is sent to call a line that people in danger need", () =>
  inCopy(
    {
      [unit]: swap("checked: 2026-11-01", "checked: 2026-08-01"),
      "content/common/resources/crisis-line.mdx": (text) =>
        addFields("crisis: true\n")(text).replace("checked: 2026-11-01", "checked: 2026-08-20"),
    },
    (copy) => {
      const due = dueWithin(copy.site, 31).map(({ file, by: last, ask }) => [file.id, last, ask]);
      expect(due).toEqual([
        ["sro-unit", "2026-10-30", "Ask: call (619) 555-0142."],
        ["crisis-line", "2026-11-18", "Read the sources again; do not call a line that people in danger need."],
      ]);
    },
  ));
