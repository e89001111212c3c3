import { describe, expect, test } from "vitest";
import { madeUp, addFields, problems, read, said, tinyTree } from "../../../helpers/tree.ts";

const officer = "content/oakville/officers/oak-high.mdx";
const school = "content/oakville/schools/oak-high.mdx";
const resource = "content/oakville/resources/sro-unit.mdx";
const program = "content/oakville/programs/safety-patrol.mdx";
const withText = (text: string) => (file: string) => `${file}\n${text}\n`;
const consent = "consent: { date: 2026-05-14, by: Chief's office }\n";

/** The Spanish file of a record, made from the fingerprint that the check prints. */
async function spanish(path: string, words: string, english: (file: string) => string, text = ""): Promise<Record<string, string>> {
  const place = path.replace(".mdx", ".es.mdx");
  const file = (fingerprint: string) => `---\ntranslates: "${fingerprint}"\n${words}---\n${text}`;
  const found = await problems({ [path]: english, [place]: file("00000000") });
  const [, fingerprint = ""] = found.find(({ id }) => id === "stale-translation")?.fix.match(/translates: "(\w+)"/) ?? [];
  return { [place]: file(fingerprint) };
}

describe("the text of an officer, a school or a service", () => {
  test.each([officer, school, resource])("may be left out: %s", async (path) => {
    const { content } = await read();
    const found = Object.values(content.entries).flatMap((languages) => languages["en"]!.filter(({ file }) => file === path));
    expect(found.map(({ textLanguage }) => textLanguage)).toEqual([undefined]);
  });

  test.each([
    [school, "schools"],
    [resource, "resources"],
  ] as const)("is read where there is one: %s", async (path, collection) => {
    const { content, problems: found } = await read({ [path]: withText('## Visits\n\nRing the bell. <Phone of="sro-unit" />') });
    expect(found).toEqual([]);
    expect(content.entries[collection]["en"]!.find(({ file }) => file === path)!.textLanguage).toBe("en");
  });

  test.each([
    ["a dead link", "See [the map](/nowhere/).", "dead-link"],
    ["a component that does not exist", "<Video />", "unknown-component"],
    ["a phone number", "Call 619-555-0142.", "fact-in-text"],
    ["a record that does not exist", '<Phone of="nobody" />', "unknown-record"],
  ])("is checked like every text: %s", async (_, text, id) => {
    expect((await problems({ [school]: withText(text) })).map((found) => found.id)).toEqual([id]);
  });

  test("is shown in English, marked as English, until it is translated", async () => {
    const english = withText("Ring the bell.");
    const before = await read({ [school]: english, "content/interface/es.yaml": (file) => `${file}\n` });
    expect(before.content.entries.schools["es"]![0]).toMatchObject({ language: "es", textLanguage: "en", file: school });
    const after = await read({ [school]: english, ...(await spanish(school, "", english, "\nToca el timbre.\n")) });
    expect(after.problems).toEqual([]);
    expect(after.content.entries.schools["es"]![0]).toMatchObject({ language: "es", textLanguage: "es" });
  });

  test("is part of what a translation was made from", async () => {
    const made = await spanish(school, "", withText("Ring the bell."), "\nToca el timbre.\n");
    const found = await problems({ [school]: withText("Knock."), ...made });
    expect(found.map(({ id, severity }) => `${severity} ${id}`)).toEqual(["warning stale-translation"]);
  });

  test("may not be missing in a translation", async () => {
    const made = await spanish(school, "", withText("Ring the bell."));
    await expect(said(school, withText("Ring the bell."), made)).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.es.mdx:4:1 error missing-text
      The English file content/oakville/schools/oak-high.mdx has a text below the fields; this translation has none.
      → Translate the text too, or delete this file."
    `);
  });

  test("may not stand in a translation alone", async () => {
    const made = await spanish(school, "", (file) => `${file}\n`, "\nToca el timbre.\n");
    await expect(said(school, (file) => `${file}\n`, made)).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.es.mdx:4:1 error missing-text
      There is a text here, but none in the English file content/oakville/schools/oak-high.mdx, where it comes first.
      → Write the text there too, or take it out here."
    `);
  });
});

describe("an officer's own words", () => {
  const shown = async (change: (file: string) => string) => {
    const { content, problems: found } = await read({ [officer]: (file) => change(withText("I like mornings.")(file)) });
    return { language: content.entries.officers["en"]![0]!.textLanguage, found: found.map(({ id, severity }) => `${severity} ${id}`) };
  };

  test("are not shown without the officer's consent, and the check says so", async () => {
    await expect(said(officer, withText("I like mornings."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/officers/oak-high.mdx:11:1 warning no-consent
      There is no consent for this officer's own words, so the site does not show them.
      → Ask the officer. Then write in the fields: consent: { date: 2026-05-14, by: Chief's office }"
    `);
    expect((await shown((file) => file)).language).toBeUndefined();
  });

  test("are shown with consent, and where the officer is made up", async () => {
    await expect(shown(addFields(consent))).resolves.toEqual({ language: "en", found: [] });
    await expect(shown(madeUp)).resolves.toEqual({ language: "en", found: [] });
  });
});

test("a program without a text is refused", async () => {
  const withoutText = tinyTree[program]!.replace(/\n---\n[^]*$/, "\n---\n");
  await expect(said(program, withoutText)).resolves.toMatchInlineSnapshot(`
    "content/oakville/programs/safety-patrol.mdx:13:1 error missing-text
    There is no text below the fields.
    → Write the text, or delete the file."
  `);
});
