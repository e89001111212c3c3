import { expect, test } from "vitest";
import { addressesOf } from "../../../../src/editorial/read/content.ts";
import { read } from "../../../helpers/tree.ts";

test("knows the addresses of records that have a page, and of the kit's own pages", () => {
  const addresses = addressesOf([
    { collection: "schools", id: "oak-high" },
    { collection: "organizations", id: "oakville-police" },
    { collection: "pages", id: "about/index" },
  ]);
  expect(addresses.get("/schools/oak-high/")).toEqual({ collection: "schools", id: "oak-high" });
  expect(addresses.has("/about/")).toBe(true);
  expect(addresses.has("/schools/")).toBe(true);
  expect([...addresses.keys()].filter((address) => address.includes("police"))).toEqual([]);
});

test("puts the records of a collection in the order of their names", async () => {
  const { content } = await read({
    "content/oakville/organizations/a-club.yaml":
      "kind: nonprofit\nsource: https://www.example.org/\nchecked: 2026-11-01\nname: The Club\n",
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
