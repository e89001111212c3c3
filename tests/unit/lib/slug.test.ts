import { expect, test } from "vitest";
import { slug } from "../../../src/lib/slug.ts";

test.each([
  ["José Elm High", "jose-elm-high"],
  ["  K.12 & Co. ", "k-12-co"],
  ["already-good-2", "already-good-2"],
])("makes a file name of %j", (name, expected) => {
  expect(slug(name)).toBe(expected);
});
