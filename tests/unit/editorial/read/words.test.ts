import { expect, test } from "vitest";
import { problems, said, swap } from "../../../helpers/tree.ts";

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
  await expect(said(spanish, swap(/(?<=  updated: ).*/, "Comprobado"))).resolves.toMatchInlineSnapshot(`
    "content/interface/es.yaml:15:12 error placeholder
    “site, updated” needs {date}, but has none.
    → The English words are: Checked {date}"
  `);
});

test("refuses a word with a value in braces that English does not have", async () => {
  const found = await problems({ [spanish]: swap(/(?<=  home: ).*/, '"Inicio {name}"') });
  expect(found.map(({ id }) => id)).toContain("placeholder");
});

test("refuses the name of an area that Spanish lacks", async () => {
  await expect(said(spanish, swap(/  california: .*\n/, ""))).resolves.toMatchInlineSnapshot(`
    "content/interface/es.yaml:181:3 error missing
    “areas, california” is missing here.
    → california: …"
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
  expect(found.map(({ file, id }) => `${file} ${id}`)).toEqual(["content/interface/en.yaml missing"]);
});
