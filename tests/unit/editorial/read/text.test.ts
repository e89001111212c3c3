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

  test("refuses an email address", async () => {
    await expect(said(page, text("Write to sro@police.example.gov today."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:10 error fact-in-text
      A number or email address is a fact that can change; a text refers to its record instead.
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
      A number or email address is a fact that can change; a text refers to its record instead.
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

  test("lets the numbers that never change stand in a text, and short numbers that nobody is told to call", async () => {
    await expect(
      problems({ [page]: text("Call 911 or 211, on 2026-11-22, in room 619-555. 988 listens. Section 48902 is text.") }),
    ).resolves.toEqual([]);
  });

  test.each([
    ["6195550151", "6195550151"],
    ["(619)\u00a0555-0151", "(619)\u00a0555-0151"],
    ["619–691–5151", "619–691–5151"],
    ["619\u2011691\u20115151", "619\u2011691\u20115151"],
    ["555-0151", "555-0151"],
    ["(619) **555-0151**", "(619) 555-0151"],
    ["`619-555-0151`", "619-555-0151"],
    ["619/555-0151", "619/555-0151"],
    ["619.555.0151", "619.555.0151"],
    ["619 555 0151", "619 555 0151"],
    ["+1 619 555 0151", "+1 619 555 0151"],
    ["1-619-555-0151", "1-619-555-0151"],
    ["1-800-SUICIDE", "1-800-SUICIDE"],
    ["sro (at) example.gov", "sro (at) example.gov"],
    ["123-45-6789", "123-45-6789"],
    ["or text 988", "988"],
    ["and text HOME to 741741", "741741"],
  ])("refuses a number that is written %s", async (written, fact) => {
    const found = await problems({ [page]: text(`Call ${written} now.`) });
    expect(found.map(({ id, line, message }) => [id, line, message])).toEqual([
      ["fact-in-text", 8, `“${fact}” is a fact that can change; a text refers to its record instead.`],
    ]);
    expect(found[0]!.fix).toMatch(/^Call (or text |and text HOME to )?<(Phone|Line) of="…" \/> now\.$/);
  });

  test("tells of each of two numbers on a line", async () => {
    const found = await problems({ [page]: text("Call (619) 555-0151, or (619) 555-0152.") });
    expect(found.map(({ column }) => column)).toEqual([6, 25]);
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

describe("signs that readers would see", () => {
  test.each([
    ["Read [our programs] (/programs/).", "Read [our programs](/programs/)."],
    ["Read (our programs)[/programs/].", "Read [our programs](/programs/)."],
    ["Some **bold words without end.", "Some bold words without end."],
    ["##No space", "## No space"],
    ["•\tFirst", "- First"],
    ["-first", "- first"],
  ])("refuses %s, with the line put right", async (typed, right) => {
    const found = await problems({ [page]: text(typed) });
    expect(found.map(({ id, line, fix }) => [id, line, fix])).toEqual([["bad-mdx", 8, right]]);
    await expect(problems({ [page]: text(right) })).resolves.toEqual([]);
  });

  test.each(["Read [our programs][nothing].", "Read [our programs]()."])("refuses %s, which leads nowhere", async (typed) => {
    expect((await problems({ [page]: text(typed) })).map(({ line, severity }) => [line, severity])).toEqual([[8, "error"]]);
  });

  test("refuses a heading without words", async () => {
    expect((await problems({ [page]: text("## \n\nWords.") })).map(({ id, line }) => [id, line])).toEqual([["heading", 8]]);
  });
});
