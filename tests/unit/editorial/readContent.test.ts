import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/editorial/readContent.ts";
import { append, inTree, problems, read, shown, swap, tinyTree, today } from "../../helpers/tree.ts";

const program = "content/oakville/programs/safety-patrol.mdx";
const school = "content/oakville/schools/oak-high.mdx";
const line = "content/common/resources/crisis-line.mdx";

test("finds nothing wrong with the tiny tree", async () => {
  await expect(problems()).resolves.toEqual([]);
});

describe("a draft", () => {
  const page = "content/oakville/programs/night-walk.mdx";
  const draft = tinyTree[program]!.replace("title: Safety Patrol", "draft: true\ntitle: Night walk");

  test("is left out of the site, and the check says so", async () => {
    expect((await problems({ [page]: draft })).map(shown)).toMatchInlineSnapshot(`
      [
        "content/oakville/programs/night-walk.mdx:7:1 warning draft
      This is a draft: readers do not see it.
      → Take this line out to publish it.",
      ]
    `);
    const { content } = await read({ [page]: draft });
    expect(content.entries.programs["en"]!.map(({ id }) => id)).toEqual(["safety-patrol"]);
  });

  test("is shown in the preview", async () => {
    const { content } = await inTree({ [page]: draft }, (root) => readContent(root, "oakville", today, undefined, false, true));
    expect(content.entries.programs["en"]!.map(({ id }) => id)).toEqual(["night-walk", "safety-patrol"]);
  });

  test("is no page to lead to, and leaves the common file of its name where it is", async () => {
    const link = { "content/oakville/pages/contact.mdx": append("\nSee [the walk](/programs/night-walk/).\n") };
    expect((await problems({ [page]: draft, ...link })).map(shown).join("\n")).toContain("There is no page /programs/night-walk/");
    const common = { "content/common/programs/night-walk.mdx": draft.replace("draft: true\n", "") };
    const { content } = await read({ [page]: draft, ...common });
    expect(content.entries.programs["en"]!.map(({ file }) => file)).toContain("content/common/programs/night-walk.mdx");
  });
});

describe("departments", () => {
  test("refuses a department that does not exist, with the nearest that does", async () => {
    await expect(read({}, "okville")).rejects.toThrow("There is no department “okville”. Did you mean “oakville”?");
  });

  test("lists the departments there are when none is near", async () => {
    await expect(read({ "content/elmtown/department.yaml": "x" }, "boston")).rejects.toThrow(
      "There is no department “boston”. Choose one of: elmtown, oakville.",
    );
  });

  test("says so when there is no department at all", async () => {
    const none = Object.fromEntries(
      Object.keys(tinyTree)
        .filter((path) => path.startsWith("content/oakville/"))
        .map((path) => [path, undefined]),
    );
    await expect(read(none, "oakville")).rejects.toThrow("There is no department “oakville”. The folder content/ has no department yet.");
  });

  test("does not take the common files for a department", async () => {
    await expect(read({}, "common")).rejects.toThrow("There is no department “common”.");
  });

  test("says of an empty department that it is empty, and nothing else", async () => {
    const found = await problems({ "content/newtown/.keep": "" }, "newtown");
    expect(found.map(shown)).toMatchInlineSnapshot(`
      [
        "content/newtown/:1:1 error empty-tree
      The folder of newtown has no content.
      → Make one: npm run new -- department",
      ]
    `);
  });

  test("refuses a department without its own file", async () => {
    const found = await problems({ "content/oakville/department.yaml": undefined });
    expect(found.map(shown)).toMatchInlineSnapshot(`
      [
        "content/oakville/department.yaml:1:1 error missing-file
      The file department.yaml is missing: it holds the department's name, areas and colors.
      → Copy it from another department and change it.",
      ]
    `);
  });
});

describe("common files", () => {
  const common = tinyTree[program]!.replace("title: Safety Patrol", "title: Patrol everywhere");

  test("shows a common record in every department", async () => {
    const { content } = await read();
    expect(content.entries.topics["en"]!.map(({ id }) => id)).toEqual(["bullying"]);
  });

  test("puts the department's file in the place of the common file of the same name", async () => {
    const { content, problems } = await read({ "content/common/programs/safety-patrol.mdx": common });
    expect(problems).toEqual([]);
    expect(content.entries.programs["en"]).toMatchObject([{ file: program, data: { title: "Safety Patrol" } }]);
  });

  test("does not show the common file's translation beside the department's words", async () => {
    const { content } = await read({
      "content/common/programs/safety-patrol.mdx": common,
      "content/common/programs/safety-patrol.es.mdx": "---\ntitle: Patrulla\n---\n",
    });
    expect(content.entries.programs["es"]).toMatchObject([{ language: "en", data: { title: "Safety Patrol" } }]);
  });

  test("reports what is wrong with a common file that the department replaces", async () => {
    const found = await problems({ "content/common/programs/safety-patrol.mdx": common.replace("drawing: bench\n", "") });
    expect(found.map(({ file, id }) => `${file} ${id}`)).toEqual(["content/common/programs/safety-patrol.mdx missing"]);
  });

  test("puts the department's drawing in the place of the common one", async () => {
    const { content } = await read({ "content/oakville/drawings/bench.svg": tinyTree["content/common/drawings/bench.svg"] });
    expect(content.drawings.get("bench")).toBe("content/oakville/drawings/bench.svg");
  });

  test("leaves out a resource that does not serve the department's areas", async () => {
    const { content, problems } = await read({
      [line]: swap("area: national", "area: far-county"),
      "content/common/topics/bullying.mdx": swap("text: crisis-line", "text: [crisis-line, sro-unit]"),
      "content/oakville/resources/sro-unit.mdx": swap("hours:", "text:\n  - number: 741741\nhours:"),
    });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(content.entries.resources["en"]!.map(({ id }) => id)).toEqual(["sro-unit"]);
  });
});

test("reports all problems of all files in one run, in the order of files, lines and columns", async () => {
  const found = await problems({
    [program]: (text) => text.replace("title: Safety Patrol\n", "").replace("## What", "# What").replace("(/help/)", "(/halp/)"),
    [school]: (text) => text.replace("level: high", "level: hihg").replace("(619) 555-0111", "555"),
    "content/oakville/schools/empty.mdx": "",
    "content/oakville/Misc/a.txt": "a",
    "content/common/topics/bullying.mdx": swap("order: 1", "order: one"),
    "content/interface/es.yaml": swap(/  skip: .*\n/, ""),
    "content/common/drawings/bench.svg": "<svg>",
    "content/oakville/redirects.yaml": "- from: /contact/\n  to: /nowhere/\n  why: It moved.\n",
  });
  expect(found.map(({ file, line, column, id }) => `${file}:${line}:${column} ${id}`)).toMatchInlineSnapshot(`
    [
      "content/common/drawings/bench.svg:1:1 bad-drawing",
      "content/common/topics/bullying.mdx:3:8 wrong-kind",
      "content/interface/es.yaml:7:3 missing",
      "content/oakville/Misc/a.txt:1:1 misplaced",
      "content/oakville/programs/safety-patrol.mdx:2:1 missing",
      "content/oakville/programs/safety-patrol.mdx:13:1 heading",
      "content/oakville/programs/safety-patrol.mdx:15:50 dead-link",
      "content/oakville/redirects.yaml:1:9 bad-redirect",
      "content/oakville/redirects.yaml:2:7 dead-link",
      "content/oakville/schools/empty.mdx:1:1 empty-file",
      "content/oakville/schools/oak-high.mdx:3:8 not-a-choice",
      "content/oakville/schools/oak-high.mdx:9:8 bad-value",
    ]
  `);
});

test("reads the same tree twice alike", async () => {
  const changes = { [program]: swap("title: Safety Patrol\n", ""), [school]: swap("level: high", "level: hihg") };
  expect(await problems(changes)).toEqual(await problems(changes));
});

test("reads a file that has not changed as if for the first time: what a check found before is not found twice", async () => {
  const old = { "content/oakville/schools/oak-high.mdx": swap("2026-11-01", "2025-11-01") };
  const first = await problems(old);
  expect(first.map(({ id }) => id)).toEqual(["overdue"]);
  expect(await problems(old)).toEqual(first);
  expect(await Promise.all([problems(old), problems(old)])).toEqual([first, first]);
  expect(await problems()).toEqual([]);
});
