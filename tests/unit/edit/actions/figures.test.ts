import { describe, expect, test } from "vitest";
import { gridOf, lineOf, setFigures } from "../../../../tools/edit/actions/figures.ts";
import { today } from "../../../helpers/tree.ts";
import { inCopy, measures } from "../../../helpers/desk.ts";

const lessons = "content/oakville/measures/lessons";
const arrests = "content/oakville/measures/arrests";
const november = { month: "2026-11", by: "Records" };

describe("the figures of a month", () => {
  test("all measures stand in one grid, each with the month that is next", () =>
    inCopy(measures, (copy) => {
      const rows = gridOf(copy.site, "2026-10").map(({ id, next, cells }) => [
        id,
        next,
        cells["elementary"],
        cells["high"],
        cells["total"],
      ]);
      expect(rows).toEqual([
        ["arrests", "2026-11", "0", "2", "2"],
        ["lessons", "2026-11", "15", "12", "27"],
      ]);
    }));

  test("are written into every table, with sums, in the order of its columns and with its line ends", () =>
    inCopy(measures, async (copy) => {
      const before = copy.all();
      const counts = { lessons: { elementary: "1,016", high: "9" }, arrests: { elementary: "0", high: "*" } };
      expect(await copy.save(setFigures(copy.site, { ...november, counts }))).toEqual([]);
      expect(copy.text(`${lessons}.csv`)).toBe(
        "month,elementary,high,total\r\n2026-09,12,6,18\r\n2026-10,15,12,27\r\n2026-11,1016,9,1025\r\n",
      );
      expect(copy.text(`${arrests}.csv`)).toBe("month,high,elementary,total\n2026-10,2,0,2\n2026-11,*,0,*\n");
      expect(copy.text(`${lessons}.yaml`)).toContain(`checked: ${today}\nchecked_by: Records\n`);
      copy.undo();
      expect(copy.all()).toEqual(before);
    }));

  test("a month that is there already is written over; a measure without numbers stays", () =>
    inCopy(measures, async (copy) => {
      const counts = { lessons: { elementary: "13", high: "6" }, arrests: { elementary: "", high: "" } };
      expect(await copy.save(setFigures(copy.site, { ...november, month: "2026-09", counts }))).toEqual([]);
      expect(copy.text(`${lessons}.csv`)).toContain("2026-09,13,6,19\r\n2026-10");
      expect(copy.text(`${arrests}.yaml`)).not.toContain(today);
    }));

  test("numbers that readers will not see are told of beforehand", () => {
    const columns = ["elementary", "high"];
    expect(lineOf({ columns, protected: true }, { elementary: "10", high: "11" })).toEqual({ total: "21", hidden: ["elementary"] });
    expect(lineOf({ columns, protected: true }, { elementary: "0", high: "*" })).toEqual({ total: "*", hidden: ["high"] });
    expect(lineOf({ columns, protected: false }, { elementary: "3", high: "4" })).toEqual({ total: "7", hidden: [] });
  });

  test.each([
    ["a month to come", { month: "2026-12", counts: {} }, "2026-12 has not come yet"],
    ["no month", { month: "", counts: {} }, "Choose a month."],
    ["a gap", { month: "2026-08", counts: { arrests: { elementary: "1", high: "1" } } }, "Arrests: the next month is 2026-11."],
    ["a number that is missing", { counts: { lessons: { elementary: "4", high: "" } } }, "Lessons, High: there is no number. Write 0"],
    ["a word", { counts: { lessons: { elementary: "four", high: "1" } } }, "Lessons, Elementary: “four” is not a number"],
    ["less than nothing", { counts: { lessons: { elementary: "-4", high: "1" } } }, "“-4” is not a number"],
    ["nothing at all", { counts: {} }, "There are no new numbers here."],
  ])("refuses %s in one sentence, and writes none of the tables", (_, more, sentence) =>
    inCopy(measures, (copy) => {
      expect(() => setFigures(copy.site, { ...november, ...more })).toThrow(sentence);
    }),
  );
});
