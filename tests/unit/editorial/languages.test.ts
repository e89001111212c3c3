import { expect, test } from "vitest";
import { oakville } from "../../helpers/oakville.ts";
import { inTree, problem, problems, read, said, shown, swap, today } from "../../helpers/tree.ts";
import { readContent } from "../../../src/editorial/readContent.ts";

const settings = "content/oakville/department.yaml";
const languages = (list: string) => swap("languages: [en]", `languages: ${list}`);
const french = "content/oakville/programs/safety-patrol.fr.mdx";
const spanish = "content/oakville/department.es.yaml";

test("a site has the languages that its department names", async () => {
  const { content } = await read({ [spanish]: oakville[spanish] });
  expect(content.languages).toEqual(["en", "es"]);
  expect(Object.keys(content.words)).toEqual(["en", "es"]);
});

test("a site in English alone is not troubled by interface words of other languages and common translations", async () => {
  const changes = {
    "content/interface/tl.yaml": "nothing of this is read",
    "content/common/topics/bullying.es.mdx": "nor of this",
    "content/common/topics/bullying.tl.mdx": "nor of this",
    "content/common/asked/topics/bullying.fr.txt": "on me frappe\n",
  };
  const { content, problems } = await inTree(changes, async (root) => {
    const { readFileSync, writeFileSync } = await import("node:fs");
    writeFileSync(`${root}/${settings}`, readFileSync(`${root}/${settings}`, "utf8").replace(/^languages: .*$/m, "languages: [en]"));
    return readContent(root, "oakville", today);
  });
  expect(problems).toEqual([]);
  expect(content.languages).toEqual(["en"]);
});

test("files of the department in a language that its site does not have are named", async () => {
  expect(shown(await problem(french, "x"))).toMatchInlineSnapshot(`
    "content/oakville/department.yaml:34:1 warning unused-language
    This site is not in “fr”, and nobody sees what stands in that language: content/oakville/programs/safety-patrol.fr.mdx.
    → languages: [en, fr]"
  `);
});

test("a language needs its interface words", async () => {
  expect(await said(settings, languages("[en, tl]"))).toMatchInlineSnapshot(`
    "content/interface/tl.yaml:1:1 error missing-file
    There are no interface words in “tl”, a language of this site.
    → Copy content/interface/en.yaml to content/interface/tl.yaml and translate every line. Or take tl out of “languages” in department.yaml."
  `);
});

test("each language stands once", async () => {
  expect(await said(settings, languages("[en, en]"))).toMatchInlineSnapshot(`
    "content/oakville/department.yaml:34:1 error bad-value
    Each language of the site stands once.
    → languages: [en]"
  `);
});

const inSpanish = {
  "content/oakville/programs/safety-patrol.mdx": (text: string) => text.replace(/^title: .*$/m, "title: Patrulla escolar"),
  "content/common/areas/far-county.es.yaml": 'translates: "9d6e7fd8"\nname: Condado Lejano\n',
};

test("a department's own files are written in the first of its languages, common ones in English", async () => {
  const { content, problems } = await read({ ...inSpanish, [settings]: languages("[es]") });
  expect(problems.filter(({ severity, file }) => severity === "error" && file.startsWith("content/oakville/")).map(shown)).toEqual([]);
  expect([content.languages, Object.keys(content.words)]).toEqual([["es"], ["es"]]);
  const [patrol] = content.entries.programs["es"]!;
  expect([patrol!.language, patrol!.textLanguage, patrol!.data.title]).toEqual(["es", "es", "Patrulla escolar"]);
  const topic = content.entries.topics["es"]!.find(({ file }) => file.startsWith("content/common/"))!;
  expect([topic.language, topic.textLanguage]).toEqual(["en", "en"]);
});

test("where Spanish leads, English is the translation", async () => {
  const { content, pairs } = await read({
    ...inSpanish,
    [settings]: languages("[es, en]"),
    "content/oakville/department.en.yaml": oakville[spanish],
  });
  expect(content.entries.department["en"]![0]!.file).toBe("content/oakville/department.en.yaml");
  expect(pairs.filter(({ english }) => english.file.layer === "oakville").map(({ language }) => language)).not.toContain("es");
  expect(pairs.filter(({ english }) => english.file.layer === "common").map(({ language }) => language)).not.toContain("en");
});

test("where Spanish leads, messages call the original by its language", async () => {
  const patrol = "content/oakville/programs/safety-patrol.en.mdx";
  const words = "title: Safety Patrol\nsummary: Older students help.\nwho: Grades 5 and 6.\nwhen: On school days.\njoin: Ask.\n";
  const found = async (text: string) =>
    (
      await problems({
        ...inSpanish,
        [settings]: languages("[es, en]"),
        "content/oakville/department.en.yaml": oakville[spanish],
        [patrol]: text,
      })
    )
      // The tiny tree's Spanish is English.
      .filter(({ file, id }) => file === patrol && id !== "mixed-language")
      .map(({ message }) => message);
  expect(await found(`---\ntranslates: "00000000"\n${words}---\n\nStudents wear a vest, 12 of them. Read about [help](/help/).\n`)).toEqual(
    [
      "This text names the number 12, and the Spanish one does not. Both must tell the same.",
      "The Spanish words have changed since this was translated.",
    ],
  );
  expect(await found(`---\n${words}schools: [oak-high]\n---\n`)).toEqual([
    "The line “translates” is missing: it holds the fingerprint of the Spanish words this was translated from.",
    "“schools” is a fact. Facts stand once, in the Spanish file content/oakville/programs/safety-patrol.mdx.",
    "The Spanish file content/oakville/programs/safety-patrol.mdx has a text below the fields; this translation has none.",
    "The Spanish text leads to /help/, and this one does not. Both must tell the same.",
  ]);
});

test("the first language stands in no file name", async () => {
  expect(shown((await problems({ [settings]: languages("[es]"), [spanish]: oakville[spanish] })).find(({ file }) => file === spanish)!))
    .toMatchInlineSnapshot(`
    "content/oakville/department.es.yaml:1:1 error bad-name
    Spanish is the language that files are first written in; its files carry no language.
    → Rename it to department.yaml."
  `);
});

test("a language is a tag", async () => {
  expect((await problems({ [settings]: languages("[en, Spanish]") })).map(shown)[0]).toMatchInlineSnapshot(`
    "content/oakville/department.yaml:34:17 error bad-value
    “languages, entry 2”: “Spanish” is not a language tag.
    → Write two or three small letters, like en or es."
  `);
});

const officer = "content/oakville/officers/oak-high.mdx";

test("a tag of no language is refused where it stands", async () => {
  expect(await said(settings, languages("[en, xx]"))).toMatchInlineSnapshot(`
    "content/oakville/department.yaml:34:17 error bad-value
    “xx” is no language that browsers know.
    → Write its tag, like es for Spanish or ase for American Sign Language. If it has one that browsers don't know, name it under “languages” in every file of content/interface/."
  `);
  expect(await said(officer, swap("languages: [en, es]", "languages: [en, zz]"))).toMatchInlineSnapshot(`
    "content/oakville/officers/oak-high.mdx:3:17 error bad-value
    “zz” is no language that browsers know.
    → Write its tag, like es for Spanish or ase for American Sign Language. If it has one that browsers don't know, name it under “languages” in every file of content/interface/."
  `);
  expect(await said("content/oakville/sources.yaml", "- address: https://www.example.org/page\n  date: none\n  languages: [en, qq]\n"))
    .toMatchInlineSnapshot(`
      "content/oakville/sources.yaml:3:19 error bad-value
      “qq” is no language that browsers know.
      → Write its tag, like es for Spanish or ase for American Sign Language. If it has one that browsers don't know, name it under “languages” in every file of content/interface/."
    `);
});

test("the interface words may name a language that browsers don't know", async () => {
  const speaks = swap("languages: [en, es]", "languages: [en, mix]");
  const named = swap("  ase: American", "  mix: Mixtec\n  ase: American");
  expect(await problems({ [officer]: speaks, "content/interface/en.yaml": named })).toEqual([]);
});

test("every department says its languages", async () => {
  expect(await said(settings, swap("languages: [en]\n", ""))).toMatchInlineSnapshot(`
    "content/oakville/department.yaml:1:1 error missing
    The field “languages” is missing. The languages of the site, like [en, es]. The department's own files are written in the first, which stands at /; the others stand at /es/ and so on. Each needs a file of interface words.
    → languages: …"
  `);
});
