import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { changedSince } from "../../../src/publish/changed.ts";
import { restore } from "../../../src/publish/restore.ts";
import { repository } from "../../helpers/repository.ts";

const { commit, git, remove, root } = repository({
  "content/oakville/a.yaml": "a: good\n",
  "content/oakville/emergency.yaml": "show: nothing\n",
  "src/kit.ts": "good\n",
  ".github/workflows/publish.yml": "old\n",
});
afterAll(remove);
const good = git("rev-parse", "HEAD");
commit(
  {
    "content/oakville/a.yaml": "a: bad\n",
    "content/oakville/b.yaml": "b: bad\n",
    "content/oakville/emergency.yaml": "show: lockdown\n",
    "src/kit.ts": undefined,
    ".github/workflows/publish.yml": "new\n",
  },
  "A change that went wrong",
);
const bad = git("rev-parse", "HEAD");
const says = (path: string) => readFileSync(join(root, path), "utf8");

describe("going back", () => {
  test("to what is no commit changes nothing", () => {
    expect(() => restore(root, "")).toThrow("Say to which commit: npm run restore -- 1a2b3c4.");
    expect(() => restore(root, "--hard")).toThrow("Say to which commit");
    expect(() => restore(root, "1234567")).toThrow("There is no earlier commit “1234567” here.");
    git("branch", "elsewhere");
    const other = git("commit-tree", "-m", "Another history", `${good}^{tree}`);
    expect(() => restore(root, other)).toThrow("There is no earlier commit");
    expect(git("rev-parse", "HEAD")).toBe(bad);
  });

  test("does not lose what is not committed", () => {
    writeFileSync(join(root, "content/oakville/a.yaml"), "a: being written\n");
    expect(() => restore(root, good)).toThrow("Some files here are changed and not committed.");
    expect(says("content/oakville/a.yaml")).toBe("a: being written\n");
    git("checkout", "--", ".");
  });

  test("brings every file back as a new commit, but neither workflows nor the emergency switch", () => {
    expect(restore(root, good.slice(0, 7))).toMatch(
      /^All files but \.github\/ and the emergency switches are as they were on \d{4}-\d\d-\d\d, after “Begin”\.$/,
    );
    expect(git("show", "--no-renames", "--name-status", "--format=%s", "HEAD").split("\n").sort()).toEqual([
      "",
      "A\tsrc/kit.ts",
      "D\tcontent/oakville/b.yaml",
      expect.stringMatching(/^Go back to “Begin” of \d{4}-\d\d-\d\d$/),
      "M\tcontent/oakville/a.yaml",
    ]);
    expect([says("content/oakville/emergency.yaml"), says(".github/workflows/publish.yml")]).toEqual(["show: lockdown\n", "new\n"]);
    expect(git("rev-parse", "HEAD~1")).toBe(bad);
  });

  test("may be asked for twice", () => {
    expect(restore(root, good)).toBe("Nothing to do: everything is as it was then.");
  });

  test("can be taken back in the same way", () => {
    restore(root, bad);
    expect(says("content/oakville/b.yaml")).toBe("b: bad\n");
  });
});

test("what has changed since a commit is told from the history, and not guessed where that is missing", () => {
  expect(changedSince(root, good)).toContain("content/oakville/b.yaml");
  expect(changedSince(root, "HEAD")).toEqual([]);
  expect(changedSince(root, "0123456789012345678901234567890123456789")).toBeUndefined();
  expect(changedSince(root, "--output=x")).toBeUndefined();
});
