import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { takeIn } from "../../../src/upgrade/takeIn.ts";
import { repository, type Files, type Repository } from "../../helpers/repository.ts";

const made: Repository[] = [];
afterEach(() => made.splice(0).forEach(({ remove }) => remove()));
const keep = (repo: Repository) => (made.push(repo), repo);

/** The kit as a department found it: two reference departments, common files, code. */
const older: Files = {
  "src/kit.ts": "one\ntwo\nthree\n",
  "src/old.ts": "old\n",
  "package.json": '{ "version": "0.1.0" }\n',
  "CHANGELOG.md": "# Changelog\n",
  "content/default.yaml": "department: firsttown\n",
  "content/common/topics/housing.mdx": "common\n",
  "content/common/topics/food.mdx": "common\n",
  "content/interface/en.yaml": "help: Help\n",
  "content/firsttown/department.yaml": "name: First\n",
  "content/secondtown/department.yaml": "name: Second\n",
};

/** The kit a year later. */
const newer: Files = {
  "src/kit.ts": "one\ntwo\nthree, better\n",
  "src/old.ts": undefined,
  "src/new.ts": "new\n",
  "package.json": '{ "version": "0.2.0" }\n',
  "CHANGELOG.md": "# Changelog\n\n- Topics have a `group`: write it into topics of your own.\n",
  "content/common/topics/housing.mdx": "common, better\n",
  "content/common/topics/water.mdx": "new\n",
  "content/MESSAGES.md": "new\n",
  "content/interface/en.yaml": "help: Help\nstop: Stop\n",
  "content/firsttown/topics/food.mdx": "first\n",
  "content/common/topics/food.mdx": "common, better\n",
  "content/firsttown/department.yaml": "name: First, better\n",
  "content/secondtown/department.yaml": "name: Second, better\n",
  "content/secondtown/pages/new.mdx": "new\n",
  "content/thirdtown/department.yaml": "name: Third\n",
};

/** What every department does: a folder of its own, one common file replaced, one reference department thrown away. */
const adopted: Files = {
  "content/default.yaml": "department: oakville\n",
  "content/oakville/department.yaml": "name: Oakville\n",
  "content/oakville/topics/housing.mdx": "ours: ä\n",
  "content/secondtown/department.yaml": undefined,
};

/** A department's repository, made from the older kit, and the kit, which is newer now. */
function both(own: Files = adopted) {
  const kit = keep(repository(older));
  const town = keep(repository({ "README.md": "" }));
  town.git("fetch", "--quiet", kit.root, "main");
  town.git("reset", "--quiet", "--hard", "FETCH_HEAD");
  town.commit(own, "Our town");
  kit.commit(newer, "A year later");
  const files = () => town.git("-c", "core.quotePath=off", "ls-files").split("\n");
  const says = (path: string) => readFileSync(join(town.root, path), "utf8");
  return { kit, town, files, says };
}

describe("a department that takes in a newer kit", () => {
  test("has the new code, the new common files, and all that it wrote itself", () => {
    const { files, kit, says, town } = both();
    expect(takeIn(town.root, kit.root, "main")).toEqual({
      new: true,
      news: ["- Topics have a `group`: write it into topics of your own."],
      compare: ["content/oakville/topics/housing.mdx"],
    });
    expect(files()).toEqual([
      "CHANGELOG.md",
      "content/MESSAGES.md",
      "content/common/topics/food.mdx",
      "content/common/topics/housing.mdx",
      "content/common/topics/water.mdx",
      "content/default.yaml",
      "content/firsttown/department.yaml",
      "content/firsttown/topics/food.mdx",
      "content/interface/en.yaml",
      "content/oakville/department.yaml",
      "content/oakville/topics/housing.mdx",
      "package.json",
      "src/kit.ts",
      "src/new.ts",
    ]);
    expect(says("src/kit.ts")).toContain("better");
    expect(says("content/common/topics/housing.mdx")).toBe("common, better\n");
    expect(says("content/oakville/topics/housing.mdx")).toBe("ours: ä\n");
    expect(says("content/default.yaml")).toBe("department: oakville\n");
    // It was never touched here: it follows the kit.
    expect(says("content/firsttown/department.yaml")).toBe("name: First, better\n");
  });

  test("keeps the folder of a department that it changed, whatever the kit did to it", () => {
    const { files, kit, says, town } = both({ "content/firsttown/department.yaml": "name: Ours\n" });
    takeIn(town.root, kit.root, "main");
    expect(says("content/firsttown/department.yaml")).toBe("name: Ours\n");
    expect(files()).toContain("content/secondtown/pages/new.mdx");
    expect(files().filter((path) => path.startsWith("content/thirdtown"))).toEqual([]);
  });

  test("gets it as one commit, which can be taken back", () => {
    const { kit, town } = both();
    const before = town.git("rev-parse", "HEAD");
    takeIn(town.root, kit.root, "main");
    expect(town.git("status", "--porcelain")).toBe("");
    expect(town.git("rev-parse", "HEAD^1", "HEAD^2")).toBe(`${before}\n${kit.git("rev-parse", "HEAD")}`);
  });

  test("may do it again at any time", () => {
    const { kit, town } = both();
    takeIn(town.root, kit.root, "main");
    expect(takeIn(town.root, kit.root, "main")).toEqual({ new: false, news: [], compare: [] });
    kit.commit({ "src/kit.ts": "one\ntwo\nthree, best\n" }, "And another");
    expect(takeIn(town.root, kit.root, "main").new).toBe(true);
  });

  test("keeps its own change of the code where the kit changed something else", () => {
    const { kit, says, town } = both({ ...adopted, "src/kit.ts": "one, ours\ntwo\nthree\n" });
    takeIn(town.root, kit.root, "main");
    expect(says("src/kit.ts")).toBe("one, ours\ntwo\nthree, better\n");
  });
});

describe("nothing changes, and a sentence says what to do,", () => {
  test.each([
    [
      "where both have changed one line of the code",
      { "src/kit.ts": "one\ntwo\nthree, ours\n" },
      /^src\/kit\.ts was changed here and in the kit, so nothing was taken in\. Give it back with “git checkout [0-9a-f]{7} -- src\/kit\.ts”, commit, run this again, and then make your change anew\.$/,
    ],
    [
      "where a common file was changed in its place",
      { "content/common/topics/housing.mdx": "ours\n" },
      /^content\/common\/topics\/housing\.mdx was changed here and in the kit, so nothing was taken in\. Keep your version as topics\/housing\.mdx in your department’s folder, give the common file back with “git checkout [0-9a-f]{7} -- content\/common\/topics\/housing\.mdx”, commit, and run this again\.$/,
    ],
    ["where a file that the kit took away was changed", { "src/old.ts": "old, ours\n" }, /^src\/old\.ts was changed here and in the kit/],
  ])("%s", (_, change, sentence) => {
    const { kit, says, town } = both({ ...adopted, ...change });
    const before = town.git("rev-parse", "HEAD");
    expect(() => takeIn(town.root, kit.root, "main")).toThrow(sentence);
    expect(town.git("rev-parse", "HEAD")).toBe(before);
    expect(town.git("status", "--porcelain")).toBe("");
    expect(says("content/oakville/topics/housing.mdx")).toBe("ours: ä\n");
    expect(existsSync(join(town.root, "src/new.ts"))).toBe(false);
  });

  test("and every such file is named", () => {
    const { kit, town } = both({ "src/kit.ts": "ours\n", "content/interface/en.yaml": "help: Aid\n" });
    expect(() => takeIn(town.root, kit.root, "main")).toThrow(/content\/interface\/en\.yaml was changed .*\n.*src\/kit\.ts was changed /);
  });

  test("while something is not committed", () => {
    const { kit, says, town } = both();
    writeFileSync(join(town.root, "content/oakville/department.yaml"), "name: Oakville, being written\n");
    writeFileSync(join(town.root, "content/oakville/notes.txt"), "mine\n");
    expect(() => takeIn(town.root, kit.root, "main")).toThrow("Some files here are changed and not committed.");
    expect(says("content/oakville/department.yaml")).toContain("being written");
  });

  test("where the address, the version or the history is another", () => {
    const { kit, town } = both();
    const stranger = keep(repository({ "src/kit.ts": "another\n" }));
    expect(() => takeIn(town.root, join(kit.root, "nowhere"), "main")).toThrow("Nothing could be read from");
    expect(() => takeIn(town.root, kit.root, "v9")).toThrow("or it has no version “v9”.");
    expect(() => takeIn(town.root, "--upload-pack=touch x", "main")).toThrow("Nothing could be read from");
    expect(() => takeIn(town.root, stranger.root, "main")).toThrow("the two have no commit in common");
    expect(() => takeIn("/", kit.root, "main")).toThrow("This folder is not a Git repository");
  });
});
