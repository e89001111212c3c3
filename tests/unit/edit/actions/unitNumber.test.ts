import { describe, expect, test } from "vitest";
import { changeUnitNumber, placesOf } from "../../../../tools/edit/actions/unitNumber.ts";
import { append, swap, today } from "../../../helpers/tree.ts";
import { inCopy } from "../../../helpers/desk.ts";

const unit = "content/oakville/resources/sro-unit.mdx";
const asked = "content/oakville/asked/resources/sro-unit.txt";
const school = "content/oakville/schools/oak-high.mdx";
const change = { number: "619 555 0177", called: true, by: "Front desk" };

describe("the unit's number changes wherever it stands", () => {
  const changes = {
    [asked]: "who answers at 619-555-0142\nhow do I call an officer\n",
    [school]: swap("(619) 555-0111", "6195550142"),
  };

  test("it shows each line before anything is written", () =>
    inCopy(changes, (copy) => {
      const before = copy.all();
      expect(placesOf(copy.site, change.number).map(({ path, line, before: from, after }) => `${path}:${line} ${from} → ${after}`)).toEqual(
        [
          `${asked}:1 who answers at 619-555-0142 → who answers at 619-555-0177`,
          `${unit}:6   - number: (619) 555-0142 →   - number: (619) 555-0177`,
          `${school}:9 phone: 6195550142 → phone: 6195550177`,
        ],
      );
      expect(copy.all()).toEqual(before);
    }));

  test("it is written everywhere at once, and one step takes it back", () =>
    inCopy(changes, async (copy) => {
      const before = copy.all();
      expect(await copy.save(changeUnitNumber(copy.site, change))).toEqual([]);
      expect(placesOf(copy.site, "(619) 555-0142")).toHaveLength(3);
      expect(copy.text(unit)).toContain(`checked: ${today}\nchecked_by: Front desk\n`);
      copy.undo();
      expect(copy.all()).toEqual(before);
    }));

  test("a number that nobody has called is not confirmed", () =>
    inCopy({}, async (copy) => {
      expect(await copy.save(changeUnitNumber(copy.site, { ...change, called: false, by: "" }))).toEqual([]);
      expect(copy.text(unit)).toContain(`read: ${today}\n`);
      expect(copy.text(unit)).not.toContain("checked:");
    }));

  test("a longer number that holds the same digits stays", () =>
    inCopy({ [asked]: "case 16195550142777\n" }, (copy) => {
      expect(placesOf(copy.site, change.number).map(({ path }) => path)).toEqual([unit]);
    }));
});

test.each([
  ["619 555 01", /“619 555 01” is not a phone number/],
  ["988", /988 is a short number/],
  ["(619) 555-0142", /is the unit's number already/],
])("refuses %s in one sentence", (number, sentence) =>
  inCopy({}, (copy) => {
    expect(() => changeUnitNumber(copy.site, { ...change, number })).toThrow(sentence);
  }),
);

test("says who called, by office", () =>
  inCopy({ [unit]: append("\n") }, (copy) => {
    expect(() => changeUnitNumber(copy.site, { ...change, by: "" })).toThrow("Say who called the new number");
  }));
