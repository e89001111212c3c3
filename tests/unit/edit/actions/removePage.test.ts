import { expect, test } from "vitest";
import { removePage } from "../../../../tools/edit/actions/removePage.ts";
import { inCopy, spanish } from "../../../helpers/desk.ts";

const path = "content/oakville/questions/who-comes.mdx";
const question = "---\nsource: https://www.example.org/page\nchecked: 2026-11-01\ntitle: Who comes?\n---\n\nAn officer.\n";
const gone = { path, to: "/contact/", why: "Nobody asks any more." };

test("a page goes with what people ask for it; links and the old address lead on; one step brings all back", () =>
  inCopy(
    {
      [path]: question,
      "content/oakville/asked/questions/who-comes.txt": "who comes to the school\n",
      "content/oakville/programs/safety-patrol.mdx": (text) => text.replace("(/help/)", "(/questions/who-comes/)"),
    },
    async (copy) => {
      const before = copy.all();
      expect(await copy.save(removePage(copy.site, gone))).toEqual([]);
      expect(Object.keys(before).filter((name) => !(name in copy.all()))).toEqual([
        "oakville/asked/questions/who-comes.txt",
        "oakville/questions/who-comes.mdx",
      ]);
      expect(copy.text("content/oakville/programs/safety-patrol.mdx")).toContain("[help](/contact/)");
      expect(copy.text("content/oakville/redirects.yaml")).toBe(
        "- from: /questions/who-comes/\n  to: /contact/\n  why: Nobody asks any more.\n",
      );
      copy.undo();
      expect(copy.all()).toEqual(before);
    },
  ));

test("its translation goes with it", () =>
  inCopy({ ...spanish, "content/oakville/department.yaml": (text) => text.replace("languages: [en]", "languages: [en, es]") }, (copy) => {
    const removed = removePage(copy.site, { ...gone, path: "content/oakville/programs/safety-patrol.mdx" });
    expect(removed.filter(({ after }) => after === undefined).map((change) => change.path)).toContain(
      "content/oakville/programs/safety-patrol.es.mdx",
    );
  }));

test.each([
  ["a page that is not there", { path: "content/oakville/questions/nobody.mdx" }, "not there any more"],
  ["no reason", { why: " " }, "Say why it goes"],
  ["a page to lead to that is not there", { to: "/nowhere/" }, "There is no page /nowhere/ to lead to"],
  ["itself to lead to", { to: "questions/who-comes" }, "There is no page /questions/who-comes/ to lead to"],
])("%s is told of", (_, more, sentence) =>
  inCopy({ [path]: question }, (copy) => {
    expect(() => removePage(copy.site, { ...gone, ...more })).toThrow(sentence);
  }),
);
