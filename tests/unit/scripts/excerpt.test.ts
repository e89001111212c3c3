import { expect, test } from "vitest";
import { excerptParts, isMeant } from "../../../src/scripts/excerpt.ts";

test.each([
  ["a page with the word", "how to <mark>report</mark> it", "report", true],
  ["a page with a longer word", "<mark>reporting</mark> it", "report", true],
  ["a page with an accent that was not typed", "si piensas en <mark>lastimarte</mark>", "lástima", true],
  ["a page that shares two letters only", "<mark>re</mark>ad this", "report", false],
  ["a page with the second of two words", "an <mark>officer</mark>", "zzz officer", true],
  ["a page found by its keywords, without a mark", "nothing is marked", "report", true],
])("takes %s as meant, or not", (_, excerpt, asked, meant) => {
  expect(isMeant(excerpt, asked)).toBe(meant);
});

test("tells the words that were found from the others", () => {
  expect(excerptParts("Call <mark>now</mark> or <mark>text</mark>")).toEqual([
    { text: "Call ", marked: false },
    { text: "now", marked: true },
    { text: " or ", marked: false },
    { text: "text", marked: true },
  ]);
});

test("gives signs as text, never as markup, and undoes each escape once", () => {
  expect(excerptParts("&lt;b&gt; &quot;R&amp;D&quot; it&#39;s &amp;lt;")).toEqual([{ text: `<b> "R&D" it's &lt;`, marked: false }]);
  expect(excerptParts("<mark>&lt;img&gt;</mark>")).toEqual([{ text: "<img>", marked: true }]);
});

test.each([
  ["<mark>Suicide</mark> is", '"suicide"'],
  ["el <mark>suicidio</mark>", "¿suicidio?"],
  ["<mark>911</mark>", "9-1-1"],
  ["an <mark>MOU</mark> says", "#mou"],
  ["Call <mark>(800)</mark> <mark>843-5200</mark>", "800 843 5200"],
])("%s is meant by %s: signs count for nothing", (excerpt, asked) => {
  expect(isMeant(excerpt, asked)).toBe(true);
});
