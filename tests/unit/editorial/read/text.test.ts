import { describe, expect, test } from "vitest";
import { pixel, problems, said, swap } from "../../../helpers/tree.ts";

const page = "content/oakville/pages/contact.mdx";
const text = (words: string) => swap(/## Call us[\s\S]*/, `${words}\n`);

describe("headings", () => {
  test("refuses a heading of level 1", async () => {
    await expect(said(page, swap("## Call us", "# Call us"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:1 error heading
      The title stands in the fields; headings in the text begin with two number signs.
      → ## Call us"
    `);
  });

  test("refuses a heading of level 1 that is underlined", async () => {
    await expect(said(page, swap("## Call us", "Call us\n======="))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:1 error heading
      The title stands in the fields; headings in the text begin with two number signs.
      → ## Call us"
    `);
  });

  test("refuses a text that begins with a heading of level 3", async () => {
    await expect(said(page, swap("## Call us", "### Call us"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:1 error heading
      This heading skips a level: it follows the title.
      → ## Call us"
    `);
  });

  test("refuses a heading that skips a level", async () => {
    await expect(said(page, text("## Call us\n\n#### At night\n\nCall."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:10:1 error heading
      This heading skips a level: it follows one with 2 number signs.
      → ### At night"
    `);
  });

  test("lets a heading go back up by more than one level", async () => {
    await expect(problems({ [page]: text("## One\n\n### Two\n\n#### Three\n\n## Four") })).resolves.toEqual([]);
  });
});

describe("links", () => {
  test.each(["here", "Click here", "this page", "read more", "aquí", "Más"])("refuses a link that says only “%s”", async (words) => {
    const found = await problems({ [page]: text(`Find help [${words}](/help/).`) });
    expect(found.map(({ id, line, column }) => ({ id, line, column }))).toEqual([{ id: "link-label", line: 8, column: 11 }]);
  });

  test("says what to write instead of “here”", async () => {
    await expect(said(page, text("Find help [here](/help/)."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:11 error link-label
      The words “here” don't say where the link leads.
      → Use words that name the target, like [our programs](/programs/)."
    `);
  });

  test("lets a link name its target", async () => {
    await expect(problems({ [page]: text("Find help on [the help page](/help/).") })).resolves.toEqual([]);
  });
});

describe("facts in running text", () => {
  test("refuses a phone number, and points at it", async () => {
    await expect(said(page, text("Call the unit at (619) 555-0142 today."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:18 error fact-in-text
      “(619) 555-0142” is a fact that can change; a text refers to its record instead.
      → Call the unit at <Phone of="…" /> today."
    `);
  });

  test("points at a phone number in the second line of a paragraph", async () => {
    await expect(said(page, text("Call the unit\nat 619-555-0142 today."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:9:4 error fact-in-text
      “619-555-0142” is a fact that can change; a text refers to its record instead.
      → at <Phone of="…" /> today."
    `);
  });

  test("refuses an e-mail address", async () => {
    await expect(said(page, text("Write to sro@police.example.gov today."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:10 error fact-in-text
      A number or e-mail address is a fact that can change; a text refers to its record instead.
      → Write to <Line of="…" /> today."
    `);
  });

  test("reports two numbers in two lines of one paragraph", async () => {
    const found = await problems({ [page]: text("Call 619-555-0142\nor 619-555-0143.") });
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [8, 6],
      [9, 4],
    ]);
  });

  test("refuses a link that calls", async () => {
    await expect(said(page, text("[Call the unit](tel:+16195550142)."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:1 error fact-in-text
      A number or e-mail address is a fact that can change; a text refers to its record instead.
      → <Phone of="…" />."
    `);
  });

  test("refuses a phone number in the words of a record", async () => {
    await expect(said("content/oakville/officers/oak-high.mdx", swap("Call, or stop by", "Call 619-555-0142, or stop by"))).resolves
      .toMatchInlineSnapshot(`
      "content/oakville/officers/oak-high.mdx:8:8 error fact-in-text
      “619-555-0142” is a fact that can change; it must not stand in words.
      → Take it out; the page shows it from the record's own field."
    `);
  });

  test("lets short numbers like 988 and 911 stand in a text", async () => {
    await expect(problems({ [page]: text("Call 988 or 911, on 2026-11-22, in room 619-555.") })).resolves.toEqual([]);
  });
});

describe("pictures", () => {
  test("refuses a picture without words for those who can't see it", async () => {
    const changes = { "content/oakville/pictures/patrol.png": pixel };
    await expect(said(page, text("![](../pictures/patrol.png)"), changes)).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:1 error missing-alt
      The picture has no text for people who can't see it.
      → ![what the picture shows](../pictures/patrol.png)"
    `);
  });

  test("takes a picture that is there and has words", async () => {
    const changes = { "content/oakville/pictures/patrol.png": pixel, [page]: text("![Students at a crossing](../pictures/patrol.png)") };
    await expect(problems(changes)).resolves.toEqual([]);
  });
});
