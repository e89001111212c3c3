import { expect, test } from "vitest";
import { leftAfterPasting } from "../../../helpers/paste.ts";
import { problems, said, swap } from "../../../helpers/tree.ts";

const event = "content/oakville/events/open-house.mdx";

test("refuses the soft return of Word, and proposes the line without it", async () => {
  await expect(said(event, swap("title: Open house", "title: Open\u000bhouse"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:7:12 error control-sign
    There is a control sign (U+000B) in this line. Nobody sees it, and other programs stumble over it: it comes from Word or an old program.
    → title: Open house"
  `);
});

test("knows the apostrophe of old web pages", async () => {
  await expect(said(event, swap("title: Open house", "title: Officer\u0092s day"))).resolves.toContain("\n→ title: Officer’s day");
});

test("refuses one that an escape makes: it would go raw into calendars", async () => {
  await expect(said(event, swap("title: Open house", 'title: "Open\\rhouse"'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/events/open-house.mdx:7:8 error control-sign
    There is a control sign (U+000D) in this line. Nobody sees it, and other programs stumble over it: it comes from Word or an old program.
    → title: "Open house""
  `);
});

test("refuses it in the text below the fields, and in every kind of file", async () => {
  await expect(said(event, swap("Come and ask.", "Come\u000band ask."))).resolves.toContain("\n→ Come and ask.");
  await expect(said("content/interface/en.yaml", swap("How often", "How\u0085often"))).resolves.toContain("How…often");
});

test.each([
  ["a soft return", "title: Open\u000bhouse"],
  ["a carriage return by an escape", 'title: "Open\\rhouse"'],
  ["a bell by an escape", "title: \"Open \\a house: 'all'\""],
])("the line proposed for %s mends the file", async (_, line) => {
  await expect(leftAfterPasting(event, swap("title: Open house", line))).resolves.toEqual([]);
});

test("takes tabs, accents and pictures of feelings", async () => {
  await expect(problems({ [event]: swap("Come and ask.", "Ven\ty pregunta: ¿qué? 🙂") })).resolves.toEqual([]);
});
