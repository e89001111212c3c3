import { describe, expect, test } from "vitest";
import { oakville } from "../../../helpers/oakville.ts";
import { problems, read, said, swap, type Changes } from "../../../helpers/tree.ts";

const live = { "content/oakville/department.yaml": swap("status: demonstration", "status: live") };
const contact = "content/oakville/pages/contact.mdx";
const spanishContact = "content/oakville/pages/contact.es.mdx";
const confirmed = "confirmed: { by: Bilingual staff, date: 2026-11-20 }\n";

/** The Spanish contact page, with the fingerprint that the check gives. */
async function spanish(more: string): Promise<string> {
  const file = (fingerprint: string) =>
    `---\ntranslates: "${fingerprint}"\n${more}title: Contacto\nsummary: Cómo hablar con el oficial de tu escuela.\n---\n\n## Llámanos\n\nLlama a la unidad: <Phone of="sro-unit" />.\n`;
  const found = await problems({ [spanishContact]: file("00000000") });
  return file(found.map(({ fix }) => fix.match(/translates: "(\w{8})"/)?.[1]).find(Boolean)!);
}

/** What a live site with Spanish refuses of one file. */
async function refused(file: string, changes: Changes): Promise<string[]> {
  const found = await problems({ ...live, ...changes });
  return found.filter((problem) => problem.file === file && problem.severity === "error").map(({ message }) => message);
}

describe("a live site with a second language", () => {
  test("refuses a contact page that is not translated", async () => {
    expect(await refused(contact, { "content/oakville/department.es.yaml": oakville["content/oakville/department.es.yaml"] })).toEqual([
      "This contact page is missing in one language of the site: Spanish. The site is live.",
    ]);
  });

  test("refuses a help topic that is not translated", async () => {
    expect(await refused("content/common/topics/bullying.mdx", { [spanishContact]: await spanish(confirmed) })).toEqual([
      "This help topic is missing in one language of the site: Spanish. The site is live.",
    ]);
  });

  test("refuses a translation that nobody has confirmed, and says what to do", async () => {
    const found = await problems({ ...live, [spanishContact]: await spanish("translated_by: machine\n") });
    expect(found.find(({ file }) => file === spanishContact)).toMatchObject({
      line: 2,
      id: "not-confirmed",
      severity: "error",
      message: "Nobody has confirmed that this contact page says what the English one says, and the site is live.",
      fix: "Ask someone who speaks both languages to read them side by side. Then write below this line: confirmed: { by: Bilingual staff, date: 2026-11-22 }",
    });
  });

  test("refuses a confirmed translation once its English has changed", async () => {
    const old = { [spanishContact]: await spanish(confirmed), [contact]: swap("Call the unit at", "You can call the unit at") };
    expect(await refused(spanishContact, old)).toEqual([
      "The English words have changed since this was translated. This is a contact page, and the site is live.",
    ]);
  });

  test("takes a translation that someone has confirmed", async () => {
    expect(await refused(spanishContact, { [spanishContact]: await spanish(confirmed) })).toEqual([]);
  });

  test("takes a program in English alone", async () => {
    const found = await problems({ ...live, [spanishContact]: await spanish(confirmed) });
    expect(found.filter(({ file }) => file.includes("/programs/"))).toEqual([]);
  });
});

test("a demonstration takes what nobody has confirmed", async () => {
  expect(await problems({ [spanishContact]: await spanish("translated_by: machine\n") })).toEqual([]);
});

test("a machine can't confirm", async () => {
  const by = await spanish("confirmed: { by: Machine, date: 2026-11-20 }\n");
  await expect(said(spanishContact, by)).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.es.mdx:3:18 error bad-value
    A machine can't confirm a translation: someone who speaks both languages reads the two texts.
    → confirmed: { by: Bilingual staff, date: 2026-11-20 }"
  `);
});

test("nobody has compared two texts on a day that has not come", async () => {
  const early = await spanish("confirmed: { by: Bilingual staff, date: 2026-12-20 }\n");
  await expect(said(spanishContact, early)).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.es.mdx:3:41 error future-date
    The two texts were compared on 2026-12-20, a day that has not come yet.
    → confirmed: { by: Bilingual staff, date: 2026-11-22 }"
  `);
});

test("what a translation says of itself takes no place of a fact: the page keeps its day", async () => {
  const { content } = await read({ [spanishContact]: await spanish(`translated_by: machine\n${confirmed}`) });
  const page = content.entries.pages["es"]!.find(({ id }) => id === "contact")!;
  expect(page.data).toMatchObject({ title: "Contacto", checked: "2026-11-01" });
  expect(Object.keys(page.data)).not.toContain("confirmed");
});

test("each record and page is missing, changed, unconfirmed or confirmed", async () => {
  const { pairs } = await read({ [spanishContact]: await spanish(confirmed) });
  const states = Object.fromEntries(pairs.map(({ file, state }) => [file, state]));
  expect(states[spanishContact]).toBe("confirmed");
  expect(states["content/common/topics/bullying.es.mdx"]).toBe("missing");
  // A school's name stays as it is in every language.
  expect(Object.keys(states)).not.toContain("content/oakville/schools/oak-high.es.mdx");
});

test("the translation of a common file is compared even where the department has a file of its own in its place", async () => {
  const common = "content/common/pages/contact.mdx";
  const changes: Changes = { [spanishContact.replace("oakville", "common")]: (await spanish("")).replace(/"\w{8}"/, '"00000000"') };
  const theirs =
    'source: https://www.example.org/page\nchecked: 2026-11-01\ntitle: Contact\nsummary: How to reach the officer.\n---\n\n## Call\n\nCall the unit: <Phone of="sro-unit" />.\n';
  const { problems: found } = await read({ ...changes, [common]: `---\n${theirs}` });
  expect(found.filter(({ id }) => id === "stale-translation").map(({ file }) => file)).toEqual([common.replace(".mdx", ".es.mdx")]);
});
