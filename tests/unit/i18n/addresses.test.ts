import { expect, test } from "vitest";
import { addressOf, fixedAddresses, inLanguage } from "../../../src/i18n/addresses.ts";
import { kinds, type Collection } from "../../../src/schemas/index.ts";

test.each([
  ["pages", "contact", "/contact/"],
  ["pages", "about/mission", "/about/mission/"],
  ["pages", "about/index", "/about/"],
  ["pages", "index", "/"],
  ["topics", "bullying", "/help/bullying/"],
  ["resources", "988", "/resources/988/"],
  ["schools", "oak-high", "/schools/oak-high/"],
  ["questions", "what-is-an-sro", "/questions/what-is-an-sro/"],
] as [Collection, string, string][])("puts %s %s at %s", (collection, id, address) => {
  expect(addressOf(collection, id)).toBe(address);
});

test.each(["organizations", "figures", "history", "department"] as Collection[])("gives %s no page of their own", (collection) => {
  expect(addressOf(collection, "x")).toBeUndefined();
});

test("puts English at the root and other languages in a folder", () => {
  expect([inLanguage("en", "/help/"), inLanguage("es", "/help/"), inLanguage("es", "/")]).toEqual(["/help/", "/es/help/", "/es/"]);
});

test("begins and ends every address with a slash", () => {
  const all = [...fixedAddresses, ...(Object.keys(kinds) as Collection[]).flatMap((collection) => addressOf(collection, "a") ?? [])];
  expect(all.filter((address) => !/^\/([a-z-]+\/)*$/.test(address))).toEqual([]);
});
