import { expect, test } from "vitest";
import { departmentsIn, filesBelow, filesIn, languagesIn, slug } from "../../../src/editorial/files.ts";
import { inTree } from "../../helpers/tree.ts";

test("finds the departments, and not the common files or the words", async () => {
  const found = await inTree({ "content/elmtown/a.txt": "", "content/.trash/a.txt": "" }, departmentsIn);
  expect(found).toEqual(["elmtown", "oakville"]);
});

test("finds no departments where there is no content", () => {
  expect(departmentsIn("/nowhere")).toEqual([]);
});

test("puts English before the other languages", async () => {
  const found = await inTree(
    { "content/interface/ar.yaml": "a", "content/interface/es.yaml": "a", "content/interface/notes.txt": "a" },
    languagesIn,
  );
  expect(found).toEqual(["en", "ar", "es"]);
});

test("lists the files below a folder in order, without hidden ones", async () => {
  const files = {
    "content/oakville/zoo/b.txt": "",
    "content/oakville/zoo/a/c.txt": "",
    "content/oakville/zoo/.git/d.txt": "",
    "content/oakville/zoo/.hidden": "",
    "content/oakville/zoo/~$b.txt": "",
  };
  await inTree(files, (root) => expect(filesBelow(`${root}/content/oakville/zoo`)).toEqual(["a/c.txt", "b.txt"]));
});

test("lists the files of a folder, and not those below it", async () => {
  await inTree({ "content/README.md": "a" }, (root) => expect(filesIn(`${root}/content`)).toEqual(["README.md"]));
});

test.each([
  ["José Elm High", "jose-elm-high"],
  ["  K.12 & Co. ", "k-12-co"],
  ["already-good-2", "already-good-2"],
])("makes a file name of %j", (name, expected) => {
  expect(slug(name)).toBe(expected);
});
