import { describe, expect, test } from "vitest";
import { renamableFiles, renamePage } from "../../../../tools/edit/actions/renamePage.ts";
import { append, swap, tinyTree } from "../../../helpers/tree.ts";
import { inCopy, spanish } from "../../../helpers/desk.ts";

const rename = { collection: "programs", id: "safety-patrol", to: "street-patrol", why: "It has a new name." } as const;
const program = "content/oakville/programs/safety-patrol.mdx";
const families = "content/oakville/pages/families.mdx";

describe("rename a page", () => {
  const changes = {
    ...spanish,
    [families]: append("\nRead about [the patrol](/programs/safety-patrol/#join), not [a longer one](/programs/safety-patrol-two/).\n"),
    "content/oakville/pages/students.mdx": swap("start: [/help/, /schools/]", "start: [/help/, /programs/safety-patrol/]"),
    "content/oakville/pages/families.es.mdx": `---\ntranslates: "4abbf39e"\ntitle: Familias\nsummary: Por dónde empiezan a buscar las familias.\ndoor: Somos una familia\n---\n\nMire [las escuelas](/schools/).\n\nLea sobre [la patrulla](/programs/safety-patrol/#join), no [otra](/programs/safety-patrol-two/).\n`,
    "content/oakville/asked/programs/safety-patrol.txt": "who helps kids cross the street\n",
    "content/oakville/redirects.yaml": "# Addresses are promises.\n- from: /patrol/\n  to: /programs/safety-patrol/\n  why: Short.\n",
  };

  test("the file, its translation and its questions move; links, fields and records follow; the old address leads on", () =>
    inCopy(changes, async (copy) => {
      const before = copy.all();
      const errors = await copy.errors();
      const after = await copy.save(renamePage(copy.site, rename));
      // The link to a page that never was is no one's doing here.
      expect(after).toEqual(errors);
      const names = Object.keys(copy.all()).filter((name) => name.includes("-patrol"));
      expect(names).toEqual([
        "oakville/asked/programs/street-patrol.txt",
        "oakville/programs/street-patrol.es.mdx",
        "oakville/programs/street-patrol.mdx",
      ]);
      expect(copy.text(families)).toContain(
        "[the patrol](/programs/street-patrol/#join), not [a longer one](/programs/safety-patrol-two/)",
      );
      expect(copy.text("content/oakville/pages/students.mdx")).toContain("start: [/help/, /programs/street-patrol/]\n");
      expect(copy.text("content/oakville/events/open-house.mdx")).toContain("program: street-patrol\n");
      expect(copy.text("content/oakville/redirects.yaml")).toBe(`# Addresses are promises.
- from: /patrol/
  to: /programs/street-patrol/
  why: Short.
- from: /programs/safety-patrol/
  to: /programs/street-patrol/
  why: It has a new name.
- from: /es/programs/safety-patrol/
  to: /es/programs/street-patrol/
  why: It has a new name.
`);
      copy.undo();
      expect(copy.all()).toEqual(before);
    }));

  test("a translation that was up to date stays so, and one that was behind stays behind", () =>
    inCopy(changes, async (copy) => {
      const page = "content/oakville/pages/families.es.mdx";
      await copy.save(renamePage(copy.site, rename));
      const kept = /translates: "(\w+)"/.exec(copy.text(page))![1];
      expect(copy.text(page)).toContain("/programs/street-patrol/#join");
      expect(copy.text("content/oakville/programs/street-patrol.es.mdx")).toContain('translates: "00000000"');
      expect(kept).not.toBe("4abbf39e");
    }));

  test("and back again: an address that is a page leads nowhere else", () =>
    inCopy({}, async (copy) => {
      expect(await copy.save(renamePage(copy.site, rename))).toEqual([]);
      expect(await copy.save(renamePage(copy.site, { ...rename, id: "street-patrol", to: "safety-patrol", why: "Old is good." }))).toEqual(
        [],
      );
      expect(copy.text("content/oakville/redirects.yaml")).toBe(
        "- from: /programs/street-patrol/\n  to: /programs/safety-patrol/\n  why: Old is good.\n",
      );
    }));

  test.each([
    ["capitals and spaces", { to: "Street Patrol" }, "“Street Patrol” can't be a part of an address"],
    ["accents", { to: "patrulla-niños" }, "can't be a part of an address"],
    ["the same name", { to: "safety-patrol" }, "This is its name already."],
    ["no reason", { why: " " }, "Say why it moves"],
    ["a page that is gone", { id: "gone" }, "There is no “gone” in programs/ any more"],
  ])("refuses %s", (_, more, sentence) =>
    inCopy({}, (copy) => {
      expect(() => renamePage(copy.site, { ...rename, ...more })).toThrow(sentence);
    }),
  );

  test("refuses a file that stands in the place of a common one: its address would go on", () =>
    inCopy({ "content/common/programs/safety-patrol.mdx": tinyTree[program] }, (copy) => {
      expect(() => renamePage(copy.site, rename)).toThrow(`${program} stands in the place of a common file`);
      expect(renamableFiles(copy.site).map(({ path }) => path)).not.toContain(program);
    }));

  test("refuses where a file that departments share leads there, and names it", () =>
    inCopy({ "content/common/topics/bullying.mdx": append("\nSee [the patrol](/programs/safety-patrol/).\n") }, (copy) => {
      const before = copy.all();
      expect(() => renamePage(copy.site, rename)).toThrow("content/common/topics/bullying.mdx leads to /programs/safety-patrol/");
      expect(copy.all()).toEqual(before);
      expect(copy.has(program)).toBe(true);
    }));
});
