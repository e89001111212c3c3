import { expect, test } from "vitest";
import { problems, said, swap, tinyTree } from "../../../helpers/tree.ts";

const school = "content/oakville/schools/oak-high.mdx";
const program = "content/oakville/programs/safety-patrol.mdx";

test("refuses two programs with one title", async () => {
  await expect(said("content/oakville/programs/patrol.mdx", tinyTree[program]!.replace("title: Safety Patrol", "title: safety patrol ")))
    .resolves.toMatchInlineSnapshot(`
    "content/oakville/programs/safety-patrol.mdx:7:8 error duplicate
    “Safety Patrol” is also the title of content/oakville/programs/patrol.mdx.
    → Give each its own, so that people can tell them apart."
  `);
});

test("refuses two schools with one name", async () => {
  await expect(said("content/oakville/schools/oak.mdx", tinyTree[school])).resolves.toMatchInlineSnapshot(`
    "content/oakville/schools/oak.mdx:2:7 error duplicate
    “Oak High” is also the name of content/oakville/schools/oak-high.mdx.
    → Give each its own, so that people can tell them apart."
  `);
});

test("lets an event have the title of its program", async () => {
  await expect(problems({ "content/oakville/events/open-house.mdx": swap("title: Open house", "title: Safety Patrol") })).resolves.toEqual(
    [],
  );
});

test("refuses a page at the address of a record", async () => {
  const page = tinyTree["content/oakville/pages/contact.mdx"]!.replace("title: Contact", "title: Patrol");
  await expect(said("content/oakville/pages/programs/safety-patrol.mdx", page)).resolves.toMatchInlineSnapshot(`
    "content/oakville/programs/safety-patrol.mdx:1:1 error duplicate-address
    The address /programs/safety-patrol/ already belongs to content/oakville/pages/programs/safety-patrol.mdx.
    → Rename this file."
  `);
});

test("refuses a page at the address of a page the kit makes", async () => {
  const page = tinyTree["content/oakville/pages/contact.mdx"]!.replace("title: Contact", "title: Schools");
  await expect(said("content/oakville/pages/schools.mdx", page)).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/schools.mdx:1:1 error duplicate-address
    The address /schools/ already belongs to the kit itself.
    → Rename this file."
  `);
});

test("refuses two pages at one address", async () => {
  const page = tinyTree["content/oakville/pages/contact.mdx"]!.replace("title: Contact", "title: Reach us");
  await expect(said("content/oakville/pages/contact/index.mdx", page)).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact/index.mdx:1:1 error duplicate-address
    The address /contact/ already belongs to content/oakville/pages/contact.mdx.
    → Rename this file."
  `);
});

test("refuses a page at the address of a language", async () => {
  const page = tinyTree["content/oakville/pages/contact.mdx"]!.replace("title: Contact", "title: English");
  await expect(said("content/oakville/pages/en/contact.mdx", page)).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/en/contact.mdx:1:1 error duplicate-address
    The address /en/contact/ already belongs to the pages of another language.
    → Rename this file."
  `);
});

test.each(["pages/404.mdx", "pages/offline.mdx", "events/calendar.mdx"])(
  "refuses %s, whose page the kit's own would take the place of",
  async (file) => {
    const model = tinyTree[file.startsWith("pages") ? "content/oakville/pages/privacy.mdx" : "content/oakville/events/open-house.mdx"]!;
    const found = await problems({ [`content/oakville/${file}`]: model.replace(/title: .*/, "title: Another name") });
    expect(found.map(({ id, file: at }) => [id, at])).toEqual([["duplicate-address", `content/oakville/${file}`]]);
  },
);
