import { expect, test } from "vitest";
import { addressesOf } from "../../../../src/editorial/read/content.ts";
import { madeUp, read } from "../../../helpers/tree.ts";

test("knows the addresses of records that have a page, and of the kit's own pages", () => {
  const addresses = addressesOf(
    [
      { collection: "schools", id: "oak-high" },
      { collection: "organizations", id: "oakville-police" },
      { collection: "pages", id: "about/index" },
    ],
    ["home", "schools", "about"],
  );
  expect(addresses.get("/schools/oak-high/")).toEqual({ collection: "schools", id: "oak-high" });
  expect(addresses.has("/about/")).toBe(true);
  expect(addresses.has("/schools/")).toBe(true);
  expect(addresses.has("/officers/")).toBe(false);
  expect([...addresses.keys()].filter((address) => address.includes("police"))).toEqual([]);
});

test("puts the records of a collection in the order of their names", async () => {
  const { content } = await read({
    "content/oakville/organizations/a-club.yaml":
      "kind: nonprofit\nsource: https://www.example.org/page\nchecked: 2026-11-01\nname: The Club\n",
  });
  expect(content.entries.organizations["en"]!.map(({ id }) => id)).toEqual(["a-club", "oakville-police"]);
});

test("gives facts their defaults and phone numbers one form", async () => {
  const { content } = await read({
    "content/oakville/organizations/oakville-police.yaml": (text) => text.replace("(619) 555-0100", "619.555.0100"),
  });
  expect(content.entries.organizations["en"]![0]!.data).toMatchObject({
    phone: "(619) 555-0100",
    partner: false,
    source: ["https://www.example.org/page"],
  });
});

test("takes name and photo out of the facts of an officer who has not agreed to them", async () => {
  const fieldsOf = async (consent: string) => {
    const { content } = await read({
      "content/oakville/officers/oak-high.mdx": (text) =>
        (consent ? text : madeUp(text)).replace("title:", `name: Kim Ortega\nphoto: kim\n${consent}\ntitle:`),
    });
    return content.entries.officers["en"]![0]!.data;
  };
  expect(await fieldsOf("consent:\n  date: 2026-05-14\n  by: Office of the chief")).toMatchObject({ name: "Kim Ortega", photo: "kim" });
  const withheld = await fieldsOf("");
  expect(withheld).toMatchObject({ title: "SRO for Oak High" });
  expect(withheld).not.toHaveProperty("name");
  expect(withheld).not.toHaveProperty("photo");
});

test("leaves out of a help topic the lines of areas that the department does not serve", async () => {
  const line = (area: string) => `---
area: ${area}
topics: [bullying]
call:
  - number: (619) 555-0177
answers: counselor
source: https://www.example.org/page
checked: 2026-11-01
name: Line of ${area}
what: Someone to talk to.
who: For all.
privacy: We do not know who else is told.
---
`;
  const { content } = await read({
    "content/common/resources/far-line.mdx": line("far-county"),
    "content/common/topics/bullying.mdx": (text) => text.replace(/^(call|text|lines): .*$/gm, "$1: [far-line, sro-unit]"),
  });
  expect(content.entries.resources["en"]!.map(({ id }) => id)).toEqual(["crisis-line", "sro-unit"]);
  expect(content.entries.topics["en"]![0]!.data).toMatchObject({ call: ["sro-unit"], text: ["sro-unit"], lines: ["sro-unit"] });
});
