import { describe, expect, test } from "vitest";
import { concerns, isEarlier } from "../../../src/publish/changed.ts";
import { repository } from "../../helpers/repository.ts";

const departments = ["oakville", "newtown", "new"];
const builtAgain = (...changed: string[]) => departments.filter((department) => concerns(department, changed, departments).length > 0);

describe("a change of a file", () => {
  test.each([
    ["in a department’s folder concerns its site alone", "content/newtown/pages/contact.mdx", ["newtown"]],
    ["in a folder whose name begins alike concerns no other", "content/new/emergency.yaml", ["new"]],
    ["that all share concerns all", "content/common/topics/bullying.mdx", departments],
    ["of the interface’s words concerns all", "content/interface/es.yaml", departments],
    ["of the kit concerns all", "src/layouts/Base.astro", departments],
    ["of the tools it is built with concerns all", "package-lock.json", departments],
    ["of what is served as it is concerns all", "public/_headers", departments],
    ["of a department that has gone concerns all, for want of better knowledge", "content/oldtown/department.yaml", departments],
    ["of the documents concerns none", "docs/hosting.md", []],
    ["of the handbook concerns none", "content/README.md", []],
    ["of the tests concerns none", "tests/unit/imports.test.ts", []],
    ["of a tool concerns none", "tools/new/command.ts", []],
    ["of a workflow concerns none", ".github/workflows/publish.yml", []],
  ])("%s", (_, path, expected) => expect(builtAgain(path)).toEqual(expected));

  test("beside one that concerns nobody still counts", () => {
    expect(concerns("oakville", ["README.md", "content/oakville/sources.yaml", "content/newtown/sources.yaml"], departments)).toEqual([
      "content/oakville/sources.yaml",
    ]);
  });
});

test("a commit is earlier than those that came after it, and than none that nobody knows", () => {
  const { commit, git, remove, root } = repository({ "a.txt": "a" });
  try {
    const first = git("rev-parse", "HEAD");
    commit({ "a.txt": "b" }, "Change");
    const second = git("rev-parse", "HEAD");
    expect(isEarlier(root, first, second)).toBe(true);
    for (const [one, other] of [
      [second, first],
      [first, first],
      ["", second],
      [first, ""],
      ["f".repeat(40), second],
      ["--all", second],
    ] as const)
      expect(isEarlier(root, one, other), `${one} ${other}`).toBe(false);
  } finally {
    remove();
  }
});
