import { describe, expect, test } from "vitest";
import { Source } from "../../../../src/editorial/explain/source.ts";
import { explainYaml } from "../../../../src/editorial/explain/yaml.ts";
import { problems, said, swap } from "../../../helpers/tree.ts";

const program = "content/oakville/programs/safety-patrol.mdx";
const resource = "content/oakville/resources/sro-unit.mdx";
const organization = "content/oakville/organizations/oakville-police.yaml";
const school = "content/oakville/schools/oak-high.mdx";

describe("signs that mean something to YAML", () => {
  test("refuses a tab at the beginning of a line", async () => {
    await expect(said(school, swap("  street:", "\tstreet:"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:5:1 error bad-yaml
      This line begins with a tab. YAML allows only spaces there.
      →   street: 1 Main Street"
    `);
  });

  test("refuses a value with a colon that is not in quotes", async () => {
    await expect(said(program, swap("title: Safety Patrol", "title: Safety Patrol: our students"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:8 error bad-yaml
      A value with a colon in it must stand in quotes.
      → title: "Safety Patrol: our students""
    `);
  });

  test("refuses curly quotes around a value", async () => {
    await expect(said(program, swap("title: Safety Patrol", "title: “Safety Patrol”"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:8 error bad-yaml
      Curly quotes can't enclose a value.
      → title: "Safety Patrol""
    `);
  });

  test("refuses a quote that is straight at one end and curly at the other", async () => {
    await expect(said(program, swap("title: Safety Patrol", 'title: "Safety Patrol”'))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:8 error bad-yaml
      Curly quotes can't enclose a value.
      → title: "Safety Patrol""
    `);
  });

  test("lets curly quotes stand within a value", async () => {
    await expect(problems({ [program]: swap("title: Safety Patrol", "title: The “Safety” Patrol") })).resolves.toEqual([]);
  });

  test.each(["*", "&", "!", "%", "@", "`"])("refuses a value that begins with %s", async (sign) => {
    await expect(said(program, swap("title: Safety Patrol", `title: ${sign}Safety Patrol`))).resolves.toBe(
      `${program}:7:8 error bad-yaml\nA value can't begin with “${sign}” unless it stands in quotes.\n→ title: "${sign}Safety Patrol"`,
    );
  });

  test("refuses text after a closing quote", async () => {
    await expect(said(program, swap("title: Safety Patrol", 'title: "Safety" Patrol'))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:8 error bad-yaml
      This value has signs that mean something else to YAML; it must stand in quotes.
      → title: '"Safety" Patrol'"
    `);
  });

  test("refuses an apostrophe inside single quotes", async () => {
    await expect(said(program, swap("title: Safety Patrol", "title: 'Oak High's Patrol'"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:8 error bad-yaml
      This value has signs that mean something else to YAML; it must stand in quotes.
      → title: "Oak High's Patrol""
    `);
  });
});

describe("something that is not closed", () => {
  test("points at the quote that is not closed", async () => {
    await expect(said(program, swap("title: Safety Patrol", 'title: "Safety Patrol'))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:8 error bad-yaml
      This value begins with " but has no " at its end.
      → title: "Safety Patrol""
    `);
  });

  test("points at the list that is not closed", async () => {
    await expect(said(resource, swap("topics: [bullying]", "topics: [bullying"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:4:9 error bad-yaml
      This value begins with [ but has no ] at its end.
      → topics: [bullying]"
    `);
  });
});

describe("lines that do not fit", () => {
  test("refuses a field that stands twice", async () => {
    await expect(said(program, swap("who:", "title: Patrol\nwho:"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:9:1 error bad-yaml
      The field “title” stands here twice.
      → Keep one of the two."
    `);
  });

  test("refuses a field that stands twice in an entry of a list", async () => {
    await expect(said(resource, swap("    languages: [en]", "    number: 988"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:7:5 error bad-yaml
      The field “number” stands here twice.
      → Keep one of the two."
    `);
  });

  test("refuses a field that is indented too far", async () => {
    await expect(said(program, swap("who:", "  who:"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:9:3 error bad-yaml
      This line is not indented like the lines around it.
      → who: Students in grades 5 and 6."
    `);
  });

  test("refuses a field that is not indented far enough", async () => {
    await expect(said(school, swap("  city:", " city:"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:6:2 error bad-yaml
      This line is not indented like the lines around it.
      →   city: Oakville"
    `);
  });

  test("refuses a line without a colon", async () => {
    await expect(said(program, swap("title: Safety Patrol", "title Safety Patrol"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:6 error bad-yaml
      A colon and a space are missing after the name of the field.
      → title: Safety Patrol"
    `);
  });

  test("refuses a colon without a space", async () => {
    await expect(said(program, swap("title: Safety Patrol", "title:Safety Patrol"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:6 error bad-yaml
      A colon and a space are missing after the name of the field.
      → title: Safety Patrol"
    `);
  });

  test("refuses three hyphens at the end of a .yaml file", async () => {
    await expect(said(organization, (text) => `${text}---\nMore about it.\n`)).resolves.toMatchInlineSnapshot(`
      "content/oakville/organizations/oakville-police.yaml:6:1 error bad-yaml
      A line of three hyphens does not belong in a .yaml file.
      → Take this line out."
    `);
  });
});

test("reports every such mistake of a file in one run", async () => {
  const found = await problems({
    [program]: (text) => text.replace("title: Safety Patrol", "title: “Safety Patrol”").replace("who: S", "who: *S"),
  });
  expect(found.map(({ line, id }) => `${line} ${id}`)).toEqual(["7 bad-yaml", "9 bad-yaml"]);
});

test("reports what else is wrong with a file that has curly quotes", async () => {
  const found = await problems({
    [program]: (text) =>
      text.replace("title: Safety Patrol", "title: “Safety Patrol”").replace("join:", "joyn:").replace("## What", "# What"),
  });
  expect(found.map(({ line, id }) => `${line} ${id}`)).toEqual(["7 bad-yaml", "11 misspelt", "14 heading"]);
});

test.each([
  "title: Safety Patrol: our students",
  "title: “Safety Patrol”",
  'title: "Safety Patrol”',
  'title: "Safety Patrol',
  "title: 'Safety Patrol",
  "title: 'Oak High's Patrol'",
  'title: "Safety" Patrol',
  'title: Safety "Patrol": ours',
  "title: *Safety* Patrol",
  "title: @oak",
  "languages: [en, *es]",
  "title: {{name}}",
  "'title: Safety Patrol",
  "title Safety Patrol",
  "title:Safety Patrol",
  "  title: Safety Patrol",
  "\ttitle: Safety Patrol",
  "group:\n\tone: 1",
  "list:\n  - one: 1\n\ttwo: 2",
  "list:\n  - one\n\t- two",
  "title: [Safety, Patrol",
  "list:\n  - one\n  - “two”",
  "list:\n  - *two",
  "group:\n  one: 1\n two: 2\n  three: 3",
  "group:\n  one: 1\n   two: 2\n  three: 3",
  "list:\n  - one: 1\n    two: 2\n   three: 3",
])("offers a corrected line that can be read for %j", (bad) => {
  const lines = ["checked: 2026-11-01", ...bad.split("\n"), "who: Students", ""];
  const source = new Source("a.yaml", lines.join("\n"));
  source.readFields(false);
  expect(source.problems.map(({ id }) => id)).toEqual(["bad-yaml"]);
  const { line, fix } = source.problems[0]!;
  const better = new Source("a.yaml", lines.with(line - 1, fix).join("\n"));
  expect(better.readFields(false)).toMatchObject({ checked: "2026-11-01", who: "Students" });
  expect(better.problems).toEqual([]);
});

test("a mistake that is noticed only at the end of the file is shown on the last line with words", () => {
  expect(explainYaml("BAD_INDENT", { lines: ["name: Oak High", "level high", "", ""], first: 1, line: 4, column: 1 })).toMatchObject({
    line: 2,
  });
});
