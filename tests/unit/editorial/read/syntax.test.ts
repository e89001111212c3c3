import { expect, test } from "vitest";
import { problems, said, swap } from "../../../helpers/tree.ts";

const page = "content/oakville/pages/contact.mdx";
const text = (words: string) => swap(/## Call us[\s\S]*/, `${words}\n`);

test("refuses words in braces", async () => {
  await expect(said(page, text("Ask for the {school} office."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:13 error bad-mdx
    “{” and “}” have a special meaning and can't stand in text.
    → Ask for the (school) office."
  `);
});

test("refuses a brace that is not closed", async () => {
  await expect(said(page, text("Hello.\n\nAsk for the {school office."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:10:13 error bad-mdx
    “{” and “}” have a special meaning and can't stand in text.
    → Ask for the (school office."
  `);
});

test("refuses a less-than sign before a number", async () => {
  await expect(said(page, text("For ages <9 only."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:10 error bad-mdx
    “<” begins a component. In a text, use words instead.
    → For ages less than 9 only."
  `);
});

test("refuses an arrow", async () => {
  await expect(said(page, text("Look here <- please."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:11 error bad-mdx
    “<” begins a component. In a text, use words instead.
    → Look here \\<- please."
  `);
});

test("lets a less-than sign stand between spaces", async () => {
  await expect(problems({ [page]: text("2 < 3") })).resolves.toEqual([]);
});

test("refuses a line that begins with import", async () => {
  await expect(said(page, text("import taxes are not our subject."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:1 error bad-mdx
    A line of text can't begin with “import” or “export”: they are commands.
    → Begin the line with another word."
  `);
});

test("refuses a line that begins with export", async () => {
  await expect(said(page, text("export the list."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:1 error bad-mdx
    A line of text can't begin with “import” or “export”: they are commands.
    → Begin the line with another word."
  `);
});

test("refuses HTML", async () => {
  await expect(said(page, text("Call <b>now</b>."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:6 error unknown-component
    HTML like <b> can't be used in a text.
    → Use Markdown instead: **bold**, [a link](/help/), - a list."
  `);
});

test("refuses HTML that is not closed", async () => {
  await expect(said(page, text("One line<br>another line."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:9 error bad-mdx
    HTML like <br> can't be used in a text.
    → Use Markdown instead: **bold**, [a link](/help/), - a list."
  `);
});

test("refuses a block of HTML", async () => {
  await expect(said(page, text('<div class="box">\n\nText\n\n</div>'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:1 error unknown-component
    HTML like <div> can't be used in a text.
    → Use Markdown instead: **bold**, [a link](/help/), - a list."
  `);
});

test("refuses a comment", async () => {
  await expect(said(page, text("Call us. <!-- ask Pat -->"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:10 error bad-mdx
    A comment can't stand in a text.
    → Call us."
  `);
});

test("refuses a web address in angle brackets", async () => {
  await expect(said(page, text("See <https://www.example.org/a> now."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:5 error bad-mdx
    An address in “<” and “>” can't stand in a text.
    → See [words that name the page](https://www.example.org/a) now."
  `);
});

test("refuses a component that is not closed", async () => {
  await expect(said(page, text('Call <Phone of="sro-unit"> now.'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:6 error bad-mdx
    <Phone> is opened here but not closed.
    → Call <Phone of="sro-unit" /> now."
  `);
});

test("says where a component with text in it must be closed", async () => {
  await expect(said(page, text("<Note>\n\nCall first."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:1 error bad-mdx
    <Note> is opened here but not closed.
    → </Note> on a line of its own, after the text"
  `);
});

test("points at the inner of two components that are not closed", async () => {
  await expect(said(page, text('<Note>\n\n<Line of="sro-unit">\n\n</Note>'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:10:1 error bad-mdx
    <Line> is opened here but not closed.
    → <Line of="sro-unit" />"
  `);
});

test("refuses the end of a component that was not opened", async () => {
  await expect(said(page, text("Call first. </Note>"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:13 error bad-mdx
    </Note> closes what was not opened.
    → Call first."
  `);
});

test("puts quotes around the name in a component", async () => {
  await expect(said(page, text("Call <Phone of=sro-unit />."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:6 error bad-mdx
    <Phone> is not written in full.
    → Call <Phone of="sro-unit" />."
  `);
});

test("puts straight quotes in the place of curly ones in a component", async () => {
  await expect(said(page, text("Call <Phone of=“sro-unit” />."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:6 error bad-mdx
    <Phone> is not written in full.
    → Call <Phone of="sro-unit" />."
  `);
});

test.each([
  "Ask for the {school} office.",
  "For ages <9 only.",
  "Look here <- please.",
  'Call <Phone of="sro-unit"> now.',
  "Call <Phone of=sro-unit />.",
  "Call <Phone of=“sro-unit” />.",
  "Call us. <!-- ask Pat -->",
  "Call us. </Note>",
])("offers a corrected line that can be published for: %s", async (words) => {
  const [found] = await problems({ [page]: text(words) });
  await expect(problems({ [page]: text(found!.fix) })).resolves.toEqual([]);
});

test("a line with thousands of mistakes is told of twenty times, not so often with the whole line each", async () => {
  const found = await problems({ [page]: text(`Write ${"{x}".repeat(5000)}`) });
  expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(Array.from({ length: 20 }, () => "8 bad-mdx"));
});
