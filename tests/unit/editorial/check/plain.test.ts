import { describe, expect, test } from "vitest";
import { problem, problems, said, swap } from "../../../helpers/tree.ts";

const program = "content/oakville/programs/safety-patrol.mdx";
const school = "content/oakville/schools/oak-high.mdx";

/** The corrected line that the check gives for a line of fields, and that the line is then in order. */
async function mended(path: string, line: string, typed: string): Promise<string> {
  const { fix, ...found } = await problem(path, swap(line, typed));
  expect(found.severity).toBe("error");
  await expect(problems({ [path]: swap(line, fix) })).resolves.toEqual([]);
  return fix;
}

describe("a space and a number sign, which cut off the rest", () => {
  test.each([
    [program, "title: Safety Patrol", "title: Safety Patrol #1", 'title: "Safety Patrol #1"'],
    [school, "  street: 1 Main Street", "  street: 1 Main Street #12", '  street: "1 Main Street #12"'],
    [school, "name: Oak High", "name: Oak #2 High", 'name: "Oak #2 High"'],
    [program, "title: Safety Patrol", "title: #1 Patrol", 'title: "#1 Patrol"'],
  ])("are refused in %s: %s", async (path, line, typed, fix) => {
    expect(await mended(path, line, typed)).toBe(fix);
  });

  test("may begin a remark behind a fact, and on a line of its own", async () => {
    await expect(problems({ [school]: swap("level: high", "level: high # since 2019\n# Called “Oak”.") })).resolves.toEqual([]);
  });
});

describe("signs that readers would see in a field", () => {
  test.each([
    ["title: <b>Safety</b> Patrol", 'title: "Safety Patrol"'],
    ["title: Safety&nbsp;Patrol", 'title: "Safety Patrol"'],
    ["title: Safety **Patrol**", 'title: "Safety Patrol"'],
    ["title: Safety [Patrol](/programs/)", 'title: "Safety Patrol"'],
    ['title: "## Safety Patrol"', 'title: "Safety Patrol"'],
    ["title: <o:p>Safety Patrol</o:p>", 'title: "Safety Patrol"'],
    ["title: Safety\u200b Patrol", 'title: "Safety Patrol"'],
    ["title: \u202eSafety Patrol", 'title: "Safety Patrol"'],
  ])("%s", async (typed, fix) => {
    expect(await mended(program, "title: Safety Patrol", typed)).toBe(fix);
  });

  test.each(["title: \u200b\u200b\u200b", "title: — … —", "who: TBD", "who: TODO ask the office", "join: Lorem ipsum dolor sit amet."])(
    "refuses %s",
    async (typed) => {
      const [field] = typed.split(":");
      const found = await problems({ [program]: swap(new RegExp(`^${field}: .*$`, "m"), typed) });
      expect(found.map(({ severity }) => severity)).toEqual(["error"]);
    },
  );

  test("takes the Spanish word “todo”", async () => {
    await expect(problems({ [program]: swap("who: Students", "who: Todo estudiante, students") })).resolves.toEqual([]);
  });

  test.each(["TODO: write this.", "Lorem ipsum dolor.", "Sign\u200b here."])("refuses %s in a text", async (typed) => {
    const found = await problems({ [program]: swap("Students wear", `${typed} Students wear`) });
    expect(found.map(({ line, severity }) => [line, severity])).toEqual([[16, "error"]]);
  });
});

describe("a code that lost its quotes", () => {
  test("is put in quotes with the zero that it was written with", async () => {
    await expect(said(school, swap("level: high", "level: high\nnces: 063864006484"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:4:7 error wrong-kind
      “nces” must be text, but it is 063864006484. Digits stand in quotes, or the 0 at their beginning is lost.
      → nces: "063864006484""
    `);
  });

  test("is a ZIP code with its zero", async () => {
    expect(await mended(school, "  zip: 91910", "  zip: 02134")).toBe('  zip: "02134"');
  });
});

describe("web addresses", () => {
  test.each([
    "42",
    "https://www.example.org/page,",
    "https://www.example.org/a page",
    "https://www.example.org/page”",
    "https://www.example.org/page).",
    "https://www.example.gov@evil.example/",
    "https://www.exam\u200bple.org/",
  ])("refuses %s", async (typed) => {
    const found = await problems({ [school]: swap("https://www.example.org/page", typed) });
    expect(found.map(({ line, severity }) => [line, severity])).toEqual([[10, "error"]]);
    expect(found[0]!.fix).not.toContain("https://42");
  });
});
