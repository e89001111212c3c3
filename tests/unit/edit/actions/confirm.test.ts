import { describe, expect, test } from "vitest";
import { confirm, dueOf } from "../../../../tools/edit/actions/confirm.ts";
import { addFields, swap, today } from "../../../helpers/tree.ts";
import { inCopy } from "../../../helpers/desk.ts";

const unit = "content/oakville/resources/sro-unit.mdx";
const crisis = "content/common/resources/crisis-line.mdx";
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

test.each([
  [unit, "2026-10-30", "Ask: call (619) 555-0142."],
  [crisis, "2026-11-18", "Read the sources again; do not call a line that people in danger need."],
])("%s says by when it is due, and whom to ask; nobody is sent to call a line that people in danger need", (path, by, ask) =>
  inCopy(
    {
      [unit]: swap("checked: 2026-11-01", "checked: 2026-08-01"),
      [crisis]: (text) => addFields("crisis: true\n")(text).replace("checked: 2026-11-01", "checked: 2026-08-20"),
    },
    (copy) => {
      expect(dueOf(copy.site.tree.records.find((file) => file.path === path)!)).toMatchObject({ by, ask, onlyRead: false });
    },
  ),
);
