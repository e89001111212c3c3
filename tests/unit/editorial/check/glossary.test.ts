import { describe, expect, test } from "vitest";
import { addFields, problem, problems, said, swap, type Changes } from "../../../helpers/tree.ts";

const page = "content/oakville/pages/contact.mdx";
const program = "content/oakville/programs/safety-patrol.mdx";
const topic = "content/common/topics/bullying.mdx";
const glossary: Changes = {
  "content/common/glossary.yaml": `words:
  - say: { en: kid, es: chico }
    not: { en: [youngster*], es: [crío*] }
    why: One word for those who are not grown up.
    except: [Youngsters of Oakville]
  - say: { en: bike }
    not: { en: [velo-cycle] }
  - say: { en: ticket }
    not: { en: [citation] }
    for: students
abbreviations:
  - short: OSRB
    long: { en: [Oakville School Review Board, review board of Oakville], es: [junta escolar de Oakville] }
`,
};
const found = (changes: Changes) => problems({ ...glossary, ...changes });

describe("a refused word", () => {
  test("in a field is told of with its line, the better word and the corrected line", async () => {
    await expect(said(program, swap("who: Students in grades", "who: Youngsters in grades"), glossary)).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:9:6 warning refused-word
      “Youngsters”: this site says “kid”. One word for those who are not grown up.
      → who: Kids in grades 5 and 6."
    `);
  });

  test("in a text is told of once", async () => {
    const text = "Youngsters wear a vest.\n\nOther youngsters hold a flag.";
    await expect(said(program, swap("Students wear a vest and hold a flag.", text), glossary)).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:16:1 warning refused-word
      “Youngsters”: this site says “kid”. One word for those who are not grown up.
      → Kids wear a vest."
    `);
  });

  test.each([
    ["part of a longer word", "A velo-cyclette helps."],
    ["in a name that may hold it", "The Youngsters of Oakville meet here."],
    ["in a quotation", "> The youngsters shall wait."],
    ["in a link's address", "Read [their page](https://www.example.org/youngsters)."],
  ])("is nothing when it is %s", async (_, text) => {
    await expect(found({ [program]: swap("Students wear a vest and hold a flag.", text) })).resolves.toEqual([]);
  });

  test("is nothing among the names for the search", async () => {
    await expect(found({ [program]: addFields("aliases: [youngsters]\n") })).resolves.toEqual([]);
  });

  test("beside a name that may hold it is told of", async () => {
    const text = "The Youngsters of Oakville are youngsters.";
    await expect(found({ [program]: swap("Students wear a vest and hold a flag.", text) })).resolves.toHaveLength(1);
  });

  test("that is refused for students only may stand for others", async () => {
    const change = swap("summary: It is not your fault.", "summary: A citation is not your fault.");
    expect((await problem(topic, change, glossary)).id).toBe("refused-word");
    await expect(found({ [page]: swap("Call the unit at", "For a citation call") })).resolves.toEqual([]);
    await expect(found({ "content/oakville/pages/students.mdx": swap("Look at", "For a citation look at") })).resolves.toHaveLength(1);
  });

  test("of another language is no fault", async () => {
    await expect(found({ [page]: swap("Call the unit at", "Call Crío at") })).resolves.toEqual([]);
  });

  test("in the words of buttons and menus is told of too, and not as a name of one", async () => {
    const words = "content/interface/en.yaml";
    const report = await problem(words, swap("  skip: Skip to the text", "  skip: Skip the youngster"), glossary);
    expect(report).toMatchObject({ file: words, fix: "  skip: Skip the kid" });
  });
});

describe("an abbreviation", () => {
  const text = (words: string) => ({ [page]: swap("Call the unit at", `${words} Call`) });

  test("that nothing explains is told of", async () => {
    await expect(said(page, text("Ask the OSRB.")[page], glossary)).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:10:1 warning abbreviation
      “OSRB” stands here for the first time, and nothing says what it means.
      → Write: Oakville School Review Board (OSRB)"
    `);
  });

  test.each([
    "The Oakville School Review Board (OSRB) meets. Ask the OSRB.",
    "Ask the OSRB (review board of Oakville).",
    "The Oakville School Review Board meets.\n\nOSRBs are common.",
  ])("that is explained before it or beside it is fine: %s", async (words) => {
    await expect(found(text(words))).resolves.toEqual([]);
  });

  test("that is explained only later is told of where it stands first", async () => {
    const report = await problem(page, text("Ask the OSRB.\n\nThe Oakville School Review Board meets.")[page], glossary);
    expect(report.line).toBe(10);
  });

  test("may stand in a title that the text then explains", async () => {
    await expect(
      found({
        [page]: (file) =>
          file.replace("title: Contact", "title: The OSRB").replace("Call the unit", "The Oakville School Review Board (OSRB) answers at"),
      }),
    ).resolves.toEqual([]);
  });

  test("is not looked for in records that have no page", async () => {
    await expect(
      found({ "content/oakville/organizations/oakville-police.yaml": swap("name: ", "summary: Asks the OSRB.\nname: ") }),
    ).resolves.toEqual([]);
  });
});
