import { expect, test } from "vitest";
import { read, said, swap } from "../../../helpers/tree.ts";

const police = "content/oakville/organizations/oakville-police.yaml";

test("refuses the unit's number in two files: one would be forgotten when it changes", async () => {
  await expect(said(police, swap("(619) 555-0100", "(619) 555-0142"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/organizations/oakville-police.yaml:2:1 error duplicate
    (619) 555-0142 also stands in resources/sro-unit.mdx, and a number stands once.
    → Take this line out: pages then show the number of that file."
  `);
});

test("gives the department the number of its unit, where it has none of its own", async () => {
  const text = { "content/oakville/pages/contact.mdx": swap('"sro-unit"', '"oakville-police"') };
  const { content, problems } = await read({ ...text, [police]: swap("phone: (619) 555-0100\n", "") });
  expect(problems).toEqual([]);
  expect(content.entries.organizations["en"]!.map(({ data }) => data.phone)).toEqual(["(619) 555-0142"]);
});

test("leaves a number of its own to the department", async () => {
  const { content } = await read();
  expect(content.entries.organizations["en"]!.map(({ data }) => data.phone)).toEqual(["(619) 555-0100"]);
});
