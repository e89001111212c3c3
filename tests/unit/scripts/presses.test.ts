import { expect, test } from "vitest";
import { shiftPresses } from "../../../src/scripts/presses.ts";

const shift = { key: "Shift" };

test("counts Shift pressed alone", () => {
  const presses = shiftPresses();
  const press = () => {
    presses.down(shift);
    return presses.up(shift);
  };
  expect([press(), press(), press()]).toEqual([1, 2, 3]);
  presses.reset();
  expect(press()).toBe(1);
});

test("a capital letter is no press, and makes those before it void", () => {
  const presses = shiftPresses();
  presses.down(shift);
  presses.up(shift);
  presses.down(shift);
  expect(presses.down({ key: "A" })).toBe(true);
  expect(presses.up({ key: "A" })).toBeUndefined();
  expect(presses.up(shift)).toBeUndefined();
});

test.each([{ repeat: true }, { ctrlKey: true }, { altKey: true }, { metaKey: true }])("Shift with %j is no press", (more) => {
  const presses = shiftPresses();
  presses.down({ ...shift, ...more });
  expect(presses.up(shift)).toBeUndefined();
});

test("another key with nothing counted makes nothing void", () => {
  expect(shiftPresses().down({ key: "a" })).toBe(false);
});
