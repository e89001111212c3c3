import { expect, test } from "vitest";
import { original, problems, said, shown, swap } from "../../../helpers/tree.ts";

const english = () => original("content/interface/en.yaml");
const spanish = "content/interface/es.yaml";

test("refuses a word that Spanish lacks", async () => {
  await expect(said(spanish, swap(/  skip: .*\n/, ""))).resolves.toMatchInlineSnapshot(`
    "content/interface/es.yaml:7:3 error missing
    The field “site, skip” is missing.
    → skip: …"
  `);
});

test("refuses a group of words that Spanish lacks", async () => {
  const found = await problems({ [spanish]: swap(/banner:\n(  .*\n)+/, "") });
  expect(found.map(({ id, message }) => `${id} ${message}`)).toEqual(["missing The field “banner” is missing."]);
});

test("refuses a word without its value in braces", async () => {
  await expect(said(spanish, swap(/(?<=help:[^]*?  call: ).*/, "Llama"))).resolves.toMatchInlineSnapshot(`
    "content/interface/es.yaml:111:9 error placeholder
    “help, call” needs {number}, but has none.
    → The English words are: Call {number}"
  `);
});

test("refuses a word with a value in braces that English does not have", async () => {
  const found = await problems({ [spanish]: swap(/(?<=  home: ).*/, '"Inicio {name}"') });
  expect(found.map(({ id }) => id)).toContain("placeholder");
});

test("refuses the name of a language that Spanish lacks", async () => {
  await expect(said(spanish, swap(/  ase: .*\n/, ""))).resolves.toMatchInlineSnapshot(`
    "content/interface/es.yaml:724:3 error missing
    “languages, ase” is missing here.
    → ase: …"
  `);
});

test("refuses a word that the site does not know", async () => {
  await expect(said(spanish, swap("  skip:", "  skipp: Saltar\n  skip:"))).resolves.toMatchInlineSnapshot(`
    "content/interface/es.yaml:7:3 error unknown-field
    There is no field “skipp” here. All that there are stand here already.
    → Take the line out."
  `);
});

test("refuses a file of words that is missing", async () => {
  const found = await problems({ "content/interface/en.yaml": undefined });
  expect(found.map(({ file, id }) => `${file} ${id}`)).toEqual(["content/interface/en.yaml missing-file"]);
});

const polish = (forms: string) => ({
  "content/interface/pl.yaml": english()
    .replaceAll(/\{ one: .*\}/g, forms)
    .replaceAll(
      /^( {2}[\w-]+: )([^{].*|"\{.*)$/gm,
      (_, key: string, text: string) => key + text.replace(/(\{\w+\})|[aeo]/g, (_, place?: string) => place ?? "ą"),
    ),
  "content/interface/es.yaml": undefined,
});

test("asks for every form that the numbers of a language take", async () => {
  expect(await problems(polish('{ one: "{count} a", few: "{count} b", many: "{count} c", other: "{count} d" }'))).toEqual([]);
  const [first] = await problems(polish('{ one: "{count} a", few: "{count} b", other: "{count} c" }'));
  expect(shown(first!)).toMatchInlineSnapshot(`
    "content/interface/pl.yaml:292:12 error missing
    The field “counts, schools, many” is missing. Numbers have these forms in this language (pl): one, few, many, other.
    → many: …"
  `);
});

test("refuses a form of a number that a language does not have", async () => {
  await expect(said("content/interface/en.yaml", swap('{ one: "{count} school"', '{ one: "{count} school", few: "{count} schools"')))
    .resolves.toMatchInlineSnapshot(`
    "content/interface/en.yaml:292:37 error unknown-field
    There is no field “few” here. All that there are stand here already.
    → Take the line out. If the site is to say it: npm run handbook."
  `);
});

test("every form of a number says the number", async () => {
  await expect(said(spanish, swap('many: "{count} de escuelas"', 'many: "muchas escuelas"'))).resolves.toMatchInlineSnapshot(`
    "content/interface/es.yaml:292:44 error placeholder
    “counts, schools, many” needs {count}, but has none.
    → The English words are: {count} schools"
  `);
});

test("says how a new English word reaches the site", async () => {
  await expect(said("content/interface/en.yaml", swap("  skip:", "  greeting: Hello\n  skip:"))).resolves.toMatchInlineSnapshot(`
    "content/interface/en.yaml:7:3 error unknown-field
    There is no field “greeting” here. All that there are stand here already.
    → Take the line out. If the site is to say it: npm run handbook."
  `);
});

test("refuses a file of words that was copied and not translated", async () => {
  const [copy] = await problems({ "content/interface/tl.yaml": english(), "content/interface/es.yaml": undefined });
  expect({ ...copy, message: copy!.message.replace(/\d+/g, "N") }).toMatchObject({
    file: "content/interface/tl.yaml",
    severity: "error",
    message: "N of N texts are the English ones: readers would be told that they are in their language.",
    fix: "Translate every line. Until that is done, take the language out of “languages” in department.yaml.",
  });
});

test("tells in one sentence that half of a file's words are missing", async () => {
  let kept = 0;
  const half = (text: string) =>
    text
      .split("\n")
      .filter((line) => !/^ {2}\w+: \S/.test(line) || kept++ % 2 === 0)
      .join("\n");
  const found = (await problems({ [spanish]: half })).filter(({ file }) => file === spanish);
  expect(found.map(({ message }) => message.replace(/\d+/, "N"))).toEqual([
    "N words are missing here, this one first: the file is only partly translated.",
  ]);
});

test("names a line that is still English", async () => {
  const found = await problems({ [spanish]: (text) => text.replace(/^ {2}skip: .*$/m, "  skip: Skip to the text") });
  expect(found.map(shown)).toEqual([
    expect.stringMatching(
      /^content\/interface\/es\.yaml:\d+:9 warning not-translated\n“Skip to the text” is still English\.\n→ Translate it\.$/,
    ),
  ]);
});
