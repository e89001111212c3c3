import { readFileSync } from "node:fs";
import { globSync } from "node:fs";
import postcss from "postcss";
import { expect, test } from "vitest";

/** Left and right stay what they are in no style: where a language is written from right to left, the page turns. */
const physical =
  /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)|^(left|right)$|^border-(top|bottom)-(left|right)-radius$/;
const turned = /^(text-align|float|clear|justify-\w+)$/;

test("styles say where a line begins and ends, not left and right", () => {
  const found: string[] = [];
  for (const file of globSync("src/**/*.css"))
    postcss.parse(readFileSync(file, "utf8")).walkDecls(({ prop, source, value }) => {
      if (physical.test(prop) || (turned.test(prop) && /\b(left|right)\b/.test(value)))
        found.push(`${file}:${source?.start?.line} ${prop}: ${value}`);
    });
  expect(found).toEqual([]);
});

test("no element is styled where it stands", () => {
  const styled = globSync("src/**/*.astro").filter((file) => / style=["{]/.test(readFileSync(file, "utf8")));
  expect(styled).toEqual([]);
});
