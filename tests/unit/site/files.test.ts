import { expect, test } from "vitest";
import { drawing } from "../../../src/site/drawings.ts";
import { pictureFile } from "../../../src/site/pictures.ts";

test("takes a drawing apart: its view box, and what is in it, without line breaks", () => {
  const { viewBox, inner } = drawing("lamp");
  expect(viewBox).toMatch(/^[\d.]+ [\d.]+ [\d.]+ [\d.]+$/);
  expect(inner).toMatch(/^<.*>$/);
});

test("a drawing fills its frame, unless its file says that it is to be seen whole", () => {
  expect(drawing("lamp").fit).toBe("xMidYMid slice");
  expect(drawing("chairs").fit).toBe("xMidYMid meet");
});

test("stops at a drawing or picture that does not exist", () => {
  expect(() => drawing("nothing")).toThrow("There is no drawing “nothing”.");
  expect(() => pictureFile("nothing")).toThrow("There is no picture “nothing”.");
});
