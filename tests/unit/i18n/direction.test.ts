import { expect, test } from "vitest";
import { directionOf, keptInOrder, withDirections } from "../../../src/i18n/direction.ts";

test.each([
  ["en", "ltr"],
  ["es", "ltr"],
  ["tl", "ltr"],
  ["qps", "ltr"],
  ["ar", "rtl"],
  ["fa", "rtl"],
  ["he", "rtl"],
  ["ur", "rtl"],
])("%s is written %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test("a number within words from right to left is kept in order", () => {
  expect(keptInOrder("(619) 555-0100", "ar")).toBe("\u2066(619) 555-0100\u2069");
  expect(keptInOrder("(619) 555-0100", "es")).toBe("(619) 555-0100");
});

test("each part of a page that names its language says which way it goes", () => {
  expect(withDirections('<html lang="ar"><a href="/x/" hreflang="en" lang="en">English</a><p data-lang="en">x</p>')).toBe(
    '<html lang="ar" dir="rtl"><a href="/x/" hreflang="en" lang="en" dir="ltr">English</a><p data-lang="en">x</p>',
  );
  expect(withDirections('<p lang="ar" dir="auto">x</p>')).toBe('<p lang="ar" dir="auto">x</p>');
});
