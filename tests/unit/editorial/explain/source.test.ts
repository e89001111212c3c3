import { expect, test } from "vitest";
import { problems, said, swap } from "../../../helpers/tree.ts";
import { Source } from "../../../../src/editorial/explain/source.ts";

const program = "content/oakville/programs/safety-patrol.mdx";
const organization = "content/oakville/organizations/oakville-police.yaml";
const school = "content/oakville/schools/oak-high.mdx";

test("refuses an empty file", async () => {
  await expect(said(school, "")).resolves.toMatchInlineSnapshot(`
    "content/oakville/schools/oak-high.mdx:1:1 error empty-file
    This file is empty.
    → Write the record, or delete the file."
  `);
});

test("refuses a file of blank lines", async () => {
  await expect(said(school, "\n  \n\n")).resolves.toMatchInlineSnapshot(`
    "content/oakville/schools/oak-high.mdx:1:1 error empty-file
    This file is empty.
    → Write the record, or delete the file."
  `);
});

test("refuses a file with nothing but a comment", async () => {
  await expect(said(organization, "# Oakville Police\n")).resolves.toMatchInlineSnapshot(`
    "content/oakville/organizations/oakville-police.yaml:1:1 error empty-file
    There are no fields here.
    → Write the record, or delete the file."
  `);
});

test("refuses a file with nothing between its lines of hyphens", async () => {
  await expect(said(program, "---\n---\n\nText.\n")).resolves.toMatchInlineSnapshot(`
    "content/oakville/programs/safety-patrol.mdx:2:1 error empty-file
    There are no fields here.
    → Write the record, or delete the file."
  `);
});

test("refuses a file that is not UTF-8, and points at the letter", async () => {
  const latin1 = Buffer.from("name: Oak High\nlevel: high\ndistrict: Cañada\n", "latin1");
  await expect(said(school, latin1)).resolves.toMatchInlineSnapshot(`
    "content/oakville/schools/oak-high.mdx:3:13 error not-utf8
    This file is not saved as UTF-8: a letter can't be read.
    → Save the file again with the encoding UTF-8."
  `);
});

test("refuses a file in UTF-16", async () => {
  await expect(said(school, Buffer.from("name: Oak High\n", "utf16le"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/schools/oak-high.mdx:1:2 error not-utf8
    This file is not saved as UTF-8: a letter can't be read.
    → Save the file again with the encoding UTF-8."
  `);
});

test("reads a file that begins with a byte order mark", async () => {
  await expect(problems({ [program]: (text) => `\uFEFF${text}`, [school]: (text) => `\uFEFF${text}` })).resolves.toEqual([]);
});

test("counts columns in the first line without the byte order mark", async () => {
  await expect(said(organization, (text) => `\uFEFF${text.replace("kind:", "knid:")}`)).resolves.toMatchInlineSnapshot(`
    "content/oakville/organizations/oakville-police.yaml:1:1 error misspelt
    There is no field “knid”. Did you mean “kind”?
    → kind: police"
  `);
});

test("reads a file with the line ends of Windows, and points at the right line", async () => {
  await expect(said(program, (text) => text.replace("who:", "hwo:").replaceAll("\n", "\r\n"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/programs/safety-patrol.mdx:9:1 error misspelt
    There is no field “hwo”. Did you mean “who”?
    → who: Students in grades 5 and 6."
  `);
});

test("refuses a text whose fields do not begin with three hyphens", async () => {
  await expect(said(program, swap(/^---\n/, ""))).resolves.toMatchInlineSnapshot(`
    "content/oakville/programs/safety-patrol.mdx:1:1 error bad-fence
    The file must begin with a line of three hyphens, then its fields.
    → ---"
  `);
});

test("refuses a text whose fields do not end with three hyphens", async () => {
  await expect(said(program, swap("---\n\n##", "\n##"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/programs/safety-patrol.mdx:12:1 error bad-fence
    The line of three hyphens that closes the fields is missing.
    → ---"
  `);
});

test("keeps the line numbers of the text below the fields", () => {
  const source = new Source("a.mdx", "---\ntitle: A\n---\n\nText\n");
  expect(source.readFields(true)).toEqual({ title: "A" });
  expect(source.body.split("\n")[4]).toBe("Text");
  expect(source.bodyLine).toBe(4);
});

test("replaces a value alone in a corrected line, and keeps what follows it", () => {
  const source = new Source("a.yaml", "days: [mon, tues, wed] # work days\n");
  source.readFields(false);
  expect(source.corrected(["days", 1], "tue")).toBe("days: [mon, tue, wed] # work days");
});

test("points at the nearest field above one that does not exist", () => {
  const source = new Source("a.yaml", "a: 1\nb:\n  c: 2\n");
  source.readFields(false);
  expect(source.place(["b", "d", "e"])).toEqual({ line: 3, column: 3 });
});
