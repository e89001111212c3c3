import { expect, test } from "vitest";
import { markerOf } from "../../../src/i18n/stays.ts";

const mark = markerOf({ en: ["Crisis Text Line", "Crisis Text Line of Oakville", "Access & Crisis Line", "“Spanish”"], es: ["AYUDA"] });
const line = '<span lang="en">Crisis Text Line</span>';

test.each([
  ["in a sentence", "<p>Llame a Crisis Text Line.</p>", `<p>Llame a ${line}.</p>`],
  ["in a heading, alone", "<h1>Crisis Text Line</h1>", `<h1>${line}</h1>`],
  ["across the end of a line", "<p>Crisis\nText Line</p>", '<p><span lang="en">Crisis\nText Line</span></p>'],
  ["with a sign that HTML writes otherwise", "<b>Access &amp; Crisis Line</b>", '<b><span lang="en">Access &amp; Crisis Line</span></b>'],
  ["in quotes", "<p>Diga: “Spanish”</p>", '<p>Diga: <span lang="en">“Spanish”</span></p>'],
  ["the longer of two", "<p>Crisis Text Line of Oakville</p>", '<p><span lang="en">Crisis Text Line of Oakville</span></p>'],
  ["after what ends", '<p lang="en">One<br>line</p><p>Crisis Text Line</p>', `<p lang="en">One<br>line</p><p>${line}</p>`],
  [
    "within what is Spanish again",
    '<div lang="en"><p lang="es">Crisis Text Line</p></div>',
    `<div lang="en"><p lang="es">${line}</p></div>`,
  ],
])("on a Spanish page, words that stay English are marked: %s", (_, html, expected) => {
  expect(mark(html, "es")).toBe(expected);
});

test.each([
  ["where English is around them", '<a lang="en" href="/"><b>Crisis Text Line</b></a>'],
  ["in an attribute", '<img alt="Crisis Text Line > here">'],
  ["in a title", "<title>Crisis Text Line</title>"],
  ["in a script", "<script>if (1 < 2) say('Crisis Text Line')</script>"],
  ["in a list to choose from", "<select><option>Crisis Text Line</option></select>"],
  ["in a drawing", "<svg><text>Crisis Text Line</text></svg>"],
  ["as a part of a longer word", "<p>Crisis Text Liner</p>"],
  ["in other letters", "<p>crisis text line</p>"],
  ["in a remark", "<!-- <p> Crisis Text Line -->"],
])("nothing is marked %s", (_, html) => {
  expect(mark(html, "es")).toBe(html);
});

test("on an English page, Spanish words are marked and English ones are not", () => {
  expect(mark("<p>Text AYUDA to Crisis Text Line.</p>", "en")).toBe('<p>Text <span lang="es">AYUDA</span> to Crisis Text Line.</p>');
});

test("a glossary in which nothing stays changes nothing", () => {
  expect(markerOf({})("<p>Crisis Text Line</p>", "es")).toBe("<p>Crisis Text Line</p>");
});
