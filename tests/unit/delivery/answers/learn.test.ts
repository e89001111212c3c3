import { expect, test } from "vitest";
import { learn } from "../../../../src/delivery/answers/learn.ts";
import { readContent } from "../../../../src/editorial/readContent.ts";
import { Search } from "../../../../src/search/find.ts";
import { inTree, original, today, type Changes } from "../../../helpers/tree.ts";

/** The search of the small site of Oakville. */
const searchWith = (changes: Changes) =>
  inTree(changes, async (root) => new Search(learn((await readContent(root, "oakville", today)).content)));

test("a site whose language has no search words of its own finds its pages by their names", async () => {
  const search = await searchWith({});
  expect(search.ask("oak high").found[0]?.answer.address).toBe("/schools/oak-high/");
  expect(search.ask("bullying").found[0]?.answer.address).toBe("/help/bullying/");
});

test("a sign of danger is known by all its words, whatever was learned from questions, in every language of the kit", async () => {
  const search = await searchWith({
    "content/interface/es.search.yaml": original("content/interface/es.search.yaml").replace(
      /^danger:\n/m,
      'danger:\n  bullying: ["~suicide"]\n',
    ),
  });
  expect(search.ask("suicidio").card?.address).toBe("/help/bullying/");
});
