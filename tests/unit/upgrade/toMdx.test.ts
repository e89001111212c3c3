import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/editorial/readContent.ts";
import { moveToMdx } from "../../../src/upgrade/toMdx.ts";
import { inTree, tinyTree, today, type Changes } from "../../helpers/tree.ts";

const school = "content/oakville/schools/oak-high";
const fields = tinyTree[`${school}.mdx`]!.replaceAll("---\n", "");

/** A tree in which the school's file is one of an earlier version. */
const earlier: Changes = { [`${school}.mdx`]: undefined, [`${school}.yaml`]: fields };

describe("a file of an earlier version", () => {
  test("is moved, and the content is in order", async () => {
    await inTree(earlier, async (root) => {
      expect(moveToMdx(root)).toEqual({ moved: [`${school}.mdx`], left: [] });
      expect(existsSync(join(root, `${school}.yaml`))).toBe(false);
      const { problems } = await readContent(root, "oakville", today);
      expect(problems).toEqual([]);
    });
  });

  test("may be moved twice", async () => {
    await inTree(earlier, (root) => {
      moveToMdx(root);
      expect(moveToMdx(root)).toEqual({ moved: [], left: [] });
      expect(readFileSync(join(root, `${school}.mdx`), "utf8")).toBe(tinyTree[`${school}.mdx`]);
    });
  });

  test("is moved to the end after a move that was broken off", async () => {
    await inTree({ [`${school}.yaml`]: fields }, (root) => {
      expect(moveToMdx(root).moved).toEqual([`${school}.mdx`]);
      expect(existsSync(join(root, `${school}.yaml`))).toBe(false);
    });
  });

  test.each([
    ["comments, blank lines and quotes", "# ours\n\nname: 'Oak'   # short\n", "---\n# ours\n\nname: 'Oak'   # short\n---\n"],
    ["line ends of Windows", "name: Oak\r\n", "---\r\nname: Oak\r\n---\r\n"],
    ["a last line without an end", "name: Oak", "---\nname: Oak\n---\n"],
    ["accents", "name: Cañada\n", "---\nname: Cañada\n---\n"],
    ["a byte order mark", "\uFEFFname: Oak\n", "---\nname: Oak\n---\n"],
    ["a line of hyphens at its start", "---\nname: Oak\n", "---\nname: Oak\n---\n"],
    ["hyphens inside a text of several lines", "name: |\n  Oak\n  ---\n", "---\nname: |\n  Oak\n  ---\n---\n"],
  ])("keeps what it says: %s", async (_, before, after) => {
    await inTree({ ...earlier, [`${school}.yaml`]: before }, (root) => {
      moveToMdx(root);
      expect(readFileSync(join(root, `${school}.mdx`), "utf8")).toBe(after);
    });
  });

  test("takes its translations along, in every folder of content", async () => {
    const names = ["content/common/resources/a.yaml", "content/common/resources/a.es.yaml", "content/elsewhere/officers/b.yml"];
    await inTree(Object.fromEntries(names.map((name) => [name, "title: A\n"])), (root) => {
      expect(moveToMdx(root).moved.sort()).toEqual([
        "content/common/resources/a.es.mdx",
        "content/common/resources/a.mdx",
        "content/elsewhere/officers/b.mdx",
      ]);
    });
  });
});

test("leaves files alone that are YAML still", async () => {
  const stay = [
    "content/oakville/organizations/oakville-police.yaml",
    "content/oakville/department.yaml",
    "content/oakville/emergency.yaml",
  ];
  await inTree({}, (root) => {
    expect(moveToMdx(root)).toEqual({ moved: [], left: [] });
    for (const path of stay) expect(existsSync(join(root, path))).toBe(true);
  });
});

test.each([
  ["something else has its new name", { [`${school}.yaml`]: "name: Another\n" }, "that file is there already"],
  [
    "a line of hyphens stands among its fields",
    { ...earlier, [`${school}.yaml`]: "name: Oak\n---\nlevel: high\n" },
    "a line of three hyphens",
  ],
  ["it is not saved as UTF-8", { ...earlier, [`${school}.yaml`]: Buffer.from("name: Oak\n", "utf16le") }, "not saved as UTF-8"],
])("leaves a file as it was where %s, and says why", async (_, changes: Changes, why) => {
  await inTree(changes, (root) => {
    const before = readFileSync(join(root, `${school}.yaml`));
    const { moved, left } = moveToMdx(root);
    expect(moved).toEqual([]);
    expect(left).toEqual([expect.stringContaining(why)]);
    expect(left[0]).toContain(`${school}.yaml`);
    expect(readFileSync(join(root, `${school}.yaml`))).toEqual(before);
  });
});
