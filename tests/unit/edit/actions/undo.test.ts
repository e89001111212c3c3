import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { confirm } from "../../../../tools/edit/actions/confirm.ts";
import { removeNotice } from "../../../../tools/edit/actions/notices.ts";
import { newErrors } from "../../../../tools/edit/actions/trial.ts";
import { save, steps, undo } from "../../../../tools/edit/actions/undo.ts";
import { today } from "../../../helpers/tree.ts";
import { inCopy, now, type Copy } from "../../../helpers/desk.ts";

const unit = "content/oakville/resources/sro-unit.mdx";
const school = "content/oakville/schools/oak-high.mdx";
const at = "2026-11-22T23:50:00Z";
const confirmUnit = (copy: Copy, file = unit) => confirm(copy.site, { file, by: "Front desk", looked: true });

describe("what someone else did meanwhile is not lost", () => {
  test("a file that was changed after the page was shown is not written over", () =>
    inCopy({}, (copy) => {
      const changes = confirmUnit(copy);
      copy.write(unit, `${copy.text(unit)}\n`);
      const before = copy.all();
      expect(() => save(copy.root, "Confirmed", changes, at)).toThrow(`${unit} was changed`);
      expect(copy.all()).toEqual(before);
      expect(steps(copy.root)).toEqual([]);
    }));

  test("a file that was changed after it was saved is not put back", () =>
    inCopy({}, (copy) => {
      const { id } = save(copy.root, "Confirmed", confirmUnit(copy), at);
      copy.write(unit, `${copy.text(unit)}\n`);
      const before = copy.all();
      expect(() => undo(copy.root, id)).toThrow(`${unit} was changed since. Nothing was undone`);
      expect(copy.all()).toEqual(before);
    }));

  test("steps are undone one by one, the last first", () =>
    inCopy({}, (copy) => {
      const before = copy.all();
      const first = save(copy.root, "Confirmed the unit", confirmUnit(copy), at);
      const second = save(copy.root, "Confirmed the school", confirmUnit(copy, school), at);
      expect(steps(copy.root).map(({ what, paths }) => [what, paths])).toEqual([
        ["Confirmed the unit", [unit]],
        ["Confirmed the school", [school]],
      ]);
      expect(() => undo(copy.root, first.id)).toThrow("Something else was done since: “Confirmed the school”.");
      undo(copy.root, second.id);
      undo(copy.root, first.id);
      expect(copy.all()).toEqual(before);
    }));
});

test("where one file can't be written, none is, and one sentence says so", () =>
  inCopy({}, (copy) => {
    // A file stands where a folder would have to be.
    const impossible = { path: "content/oakville/emergency.yaml/text.yaml", before: undefined, after: "x" };
    const before = copy.all();
    expect(() => save(copy.root, "Confirmed", [...confirmUnit(copy, school), impossible], at)).toThrow(/^Nothing was written/);
    expect(copy.all()).toEqual(before);
    expect(steps(copy.root)).toEqual([]);
  }));

test("what would stop publishing is found on a copy, before anything is written", () =>
  inCopy({}, async (copy) => {
    const before = copy.all();
    const changes = [{ path: school, before: copy.text(school), after: copy.text(school).replace("level: high", "level: hihg") }];
    const found = await newErrors(copy.root, "oakville", changes, today, now);
    expect(found.map(({ file, line, id }) => [file, line, id])).toContainEqual([school, 3, "not-a-choice"]);
    expect(await newErrors(copy.root, "oakville", confirmUnit(copy), today, now)).toEqual([]);
    expect(copy.all()).toEqual(before);
    expect(readdirSync(join(copy.root, "node_modules/.cache/liaison-desk"))).toEqual([]);
  }));

test("mistakes that were there before do not stop an emergency or a confirmation", () =>
  inCopy({ [school]: (text) => text.replace("level: high", "level: hihg") }, async (copy) => {
    expect(await newErrors(copy.root, "oakville", confirmUnit(copy), today, now)).toEqual([]);
  }));

test("what is not there any more is told of", () =>
  inCopy({}, (copy) => {
    expect(() => removeNotice(copy.site, "gone")).toThrow("There is no “gone” in notices/ any more");
  }));
