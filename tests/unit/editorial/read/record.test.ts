import { expect, test } from "vitest";
import { problems, read, said, swap } from "../../../helpers/tree.ts";

const page = "content/oakville/pages/contact.mdx";
const spanish = "content/oakville/pages/contact.es.mdx";
const translation = (more = 'translates: "933ed7e8"') =>
  `---\n${more}\ntitle: Contacto\nsummary: Cómo hablar con el oficial de tu escuela.\n---\n\nLlama al <Phone of="sro-unit" />.\n`;

test("takes a translation with the fingerprint of the English words", async () => {
  const { content, problems } = await read({ [spanish]: translation() });
  expect(problems).toEqual([]);
  expect(content.entries.pages["es"]!.find(({ id }) => id === "contact")).toMatchObject({
    language: "es",
    file: spanish,
    data: { title: "Contacto", checked: "2026-11-01" },
  });
});

test("refuses a translation without a fingerprint, and gives it", async () => {
  await expect(said(spanish, translation("checked: 2026-11-01").replace("checked: 2026-11-01\n", ""))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.es.mdx:2:1 error missing
    The line “translates” is missing: it holds the fingerprint of the English words this was translated from.
    → translates: "933ed7e8""
  `);
});

test("warns of a translation whose English words have changed", async () => {
  await expect(said(spanish, translation(), { [page]: swap("title: Contact", "title: Contact us") })).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.es.mdx:2:1 warning stale-translation
    The English words have changed since this was translated.
    → Compare the two texts, then write: translates: "3d589ee8""
  `);
});

test("warns of a translation whose English text has changed", async () => {
  const found = await problems({ [spanish]: translation(), [page]: swap("Call the unit at", "Call or visit the unit at") });
  expect(found.map(({ id, severity }) => `${severity} ${id}`)).toEqual(["warning stale-translation"]);
});

test("does not ask for a new translation when only a fact has changed", async () => {
  await expect(problems({ [spanish]: translation(), [page]: swap("checked: 2026-11-01", "checked: 2026-11-20") })).resolves.toEqual([]);
});

test("does not ask for a new translation while the English file has mistakes", async () => {
  const found = await problems({ [spanish]: translation(), [page]: swap("title: Contact\n", "") });
  expect(found.map(({ file, id }) => `${file} ${id}`)).toEqual([`${page} missing`]);
});

test("refuses a fact in a translation", async () => {
  await expect(said(spanish, translation('translates: "933ed7e8"\nchecked: 2026-11-01'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.es.mdx:3:1 error fact-in-translation
    “checked” is a fact. Facts stand once, in the English file content/oakville/pages/contact.mdx.
    → Take this line out."
  `);
});

test("refuses a translation with no English file", async () => {
  await expect(said("content/oakville/pages/about.es.mdx", translation())).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/about.es.mdx:1:1 warning unknown-record
    This is a translation, but the file beside it that it translates does not exist. It is left out.
    → Delete this file. Or write content/oakville/pages/about.mdx first."
  `);
});

test("refuses a fingerprint that can't be one", async () => {
  const found = await problems({ [spanish]: translation('translates: "latest"') });
  expect(found.map(({ id, severity }) => `${severity} ${id}`)).toEqual(["error bad-value", "warning stale-translation"]);
});

test("refuses a translation with no fields", async () => {
  await expect(said(spanish, "---\n---\n\nHola.\n")).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.es.mdx:2:1 error empty-file
    There are no fields here.
    → Write the record, or delete the file."
  `);
});

test("refuses a translation whose fields are a sentence", async () => {
  await expect(said(spanish, "---\nHola a todos\n---\n\nHola.\n")).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.es.mdx:2:1 error wrong-kind
    This file must hold fields, but it holds text.
    → Write one field a line, like: title: Safety Patrol"
  `);
});

test("refuses a phone number in the words of a translation", async () => {
  const found = await problems({
    [spanish]: translation()
      .replace("de tu escuela", "de tu escuela: 619-555-0142")
      .replace("summary: ", "summary: '")
      .replace("0142.", "0142.'"),
  });
  expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(["4 fact-in-text"]);
});

test("reports what is wrong with a text whose fields can't be read", async () => {
  const found = await problems({ [page]: (text) => text.replace("title: Contact", "title Contact").replace("## Call", "# Call") });
  expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(["4 bad-yaml", "8 heading"]);
});

test("shows a record in English where it has no translation", async () => {
  const { content } = await read({ [spanish]: translation() });
  expect(content.entries.programs["es"]).toMatchObject([{ id: "safety-patrol", language: "en", data: { title: "Safety Patrol" } }]);
});

test("shows a school in each language, for its file has no words to translate", async () => {
  const { content } = await read({ [spanish]: translation() });
  expect(content.entries.schools["es"]).toMatchObject([{ id: "oak-high", language: "es" }]);
});
