import { expect, test } from "vitest";
import { problems, said, swap, tinyTree } from "../../../helpers/tree.ts";

const department = "content/oakville/department.yaml";

test.each([
  ["content/common/drawings/mark.svg", "content/oakville/drawings/mark.svg", "The drawing mark.svg is missing: every site shows it."],
  ["content/oakville/pages/about/index.mdx", undefined, "The page /about/ is missing: the foot of every page leads there."],
  ["content/oakville/pages/privacy.mdx", undefined, "The page /privacy/ is missing: the foot of every page leads there."],
])("refuses a site without %s, which would not build or lead nowhere", async (path, shownAt, message) => {
  const found = await problems({ [path]: undefined });
  expect(found.map(({ file, message: told }) => [file, told])).toEqual([[shownAt ?? path, message]]);
});

test("refuses a department without a school in one sentence, whatever leads to the schools", async () => {
  const files = ["content/oakville/schools/oak-high.mdx", "content/oakville/officers/oak-high.mdx"];
  const found = await problems({
    ...Object.fromEntries(files.map((file) => [file, undefined])),
    "content/oakville/programs/safety-patrol.mdx": (text) => `${text.replace("schools: [oak-high]\n", "")}[Your school](/schools/)\n`,
    "content/oakville/organizations/oakville-district.yaml": undefined,
  });
  expect(found.filter(({ severity }) => severity === "error").map(({ file, message, fix }) => `${file} ${message} → ${fix}`)).toEqual([
    "content/oakville/schools/ There is no school yet: pages that find a school and its officer have nothing to show. → Write a file for each school.",
  ]);
});

test("refuses a door that is no page of text", async () => {
  await expect(said(department, swap("doors: [/students/,", "doors: [/schools/,"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/department.yaml:10:9 error bad-door
    /schools/ can't be a door: a door is a page in pages/ with the fields door, start and audience.
    → Name such a page, like /students/, /families/ or /staff/."
  `);
});

test.each(["door", "start", "audience"])("refuses a page behind a door that lacks %s", async (field) => {
  const path = "content/oakville/pages/students.mdx";
  const found = await problems({ [path]: (text) => text.replace(new RegExp(`^${field}: .*\n`, "m"), "") });
  expect(found.map(({ file, id, fix }) => [file, id, fix.startsWith(`${field}: `)])).toEqual([[path, "missing", true]]);
});

test("refuses a contact page that does not show how to reach the office", async () => {
  await expect(said("content/oakville/pages/contact.mdx", swap("office: true\n", ""))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:2:1 error missing
    The contact page does not show the unit's number and the department's address: the field “office” is missing.
    → office: true"
  `);
});

test.each([
  ["http://sro.example.gov", "https://sro.example.gov"],
  ["https://sro.example.gov/?x=1", "https://sro.example.gov"],
  ["https://example.gov/police/sro/#top", "https://example.gov/police/sro"],
  ["https://example.gov//sro/", "https://example.gov/sro"],
  ["https://example.gov/our%20site/", "https://example.gov"],
])("refuses %s as the address of the site", async (url, better) => {
  const found = await problems({ [department]: swap("https://sro.example.gov", url) });
  expect(found.map(({ line, message, fix }) => [line, message, fix])).toEqual([
    [
      2,
      `“url” must be https:// and the name of the host, with a path behind it where the site stands below one, but it is “${url}”.`,
      `url: ${better}`,
    ],
  ]);
});

test.each(["https://sro.example.gov/", "https://example.gov/sro", "https://example.gov/police/sro_2/"])(
  "takes %s as the address of the site",
  async (url) => {
    expect(await problems({ [department]: swap("https://sro.example.gov", url) })).toEqual([]);
  },
);

test.each(["Lines", "ReadyWords", "WhatHappens"])("refuses <%s /> outside help topics", async (name) => {
  const path = "content/oakville/pages/students.mdx";
  const found = await problems({ [path]: `${tinyTree[path]}\n<${name} />\n` });
  expect(found.map(({ file, line, message }) => [file, line, message])).toEqual([
    [path, 12, `<${name} /> can stand only in the text of a help topic: it shows that file's own fields.`],
  ]);
});
