import { expect, test } from "vitest";
import { filesBelow, filesIn } from "../../../src/lib/files.ts";
import { inTree } from "../../helpers/tree.ts";

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
