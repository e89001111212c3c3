import { expect, test } from "vitest";
import { problems, said } from "../../../helpers/tree.ts";

test("refuses a file beside the departments", async () => {
  await expect(said("content/notes.yaml", "a: 1\n")).resolves.toMatchInlineSnapshot(`
    "content/notes.yaml:1:1 error misplaced
    “notes.yaml” does not belong here.
    → Move it into content/common/ or into the folder of a department."
  `);
});

test("refuses a file of words that is not named for a language", async () => {
  await expect(said("content/interface/spanish.yaml", "a: 1\n")).resolves.toMatchInlineSnapshot(`
    "content/interface/spanish.yaml:1:1 error misplaced
    “spanish.yaml” does not belong here: a file of interface words is named for its language, like es.yaml.
    → Rename it, or take it away."
  `);
});

test("passes over handbooks, hidden files and what file managers leave behind", async () => {
  await expect(
    problems({
      "content/README.md": "# Handbook\n",
      "content/oakville/.DS_Store": "x",
      "content/oakville/schools/Thumbs.db": "x",
      "content/oakville/schools/~$oak-high.mdx": "x",
    }),
  ).resolves.toEqual([]);
});

test("refuses a department that is called like a language", async () => {
  const found = await problems({ "content/es/department.yaml": "place: Es\n" }, "es");
  expect(found.filter(({ id }) => id === "bad-name").map(({ message }) => message)).toEqual([
    "The folder of a department can't be called “es”, like a language.",
  ]);
});
