import { expect, test } from "vitest";
import { addressOf } from "../../src/i18n/addresses.ts";
import { kinds, type Collection } from "../../src/schemas/index.ts";
import { builtSites, entries, expectNone, ofReference, pageAt, standIns } from "../helpers/sites.ts";

const sites = await builtSites();

/** Addresses are promises: what stands here stays. Whoever moves one adds a line to redirects.yaml. */
const promised = [
  "/",
  "/help/",
  "/help/leaving/",
  "/resources/",
  "/schools/",
  "/officers/",
  "/programs/",
  "/events/",
  "/about/",
  "/about/mission/",
  "/about/role/",
  "/about/goal/",
  "/about/history/",
  "/about/training/",
  "/about/policies/",
  "/questions/",
  "/contact/",
  "/contact/thanks/",
  "/contact/worry/",
  "/contact/complaint/",
  "/what-happens/",
  "/students/",
  "/families/",
  "/staff/",
  "/search/",
  "/a-z/",
  "/accessibility/",
  "/privacy/",
  "/data/",
];

test.each(ofReference(sites))("$name: every promised address exists in every language", (site) => {
  const has = new Set(site.pages.map((page) => `${page.language} ${page.bare}`));
  expectNone(
    site.content.languages.flatMap((language) =>
      promised.filter((bare) => !has.has(`${language} ${bare}`)).map((bare) => `${language} ${bare}`),
    ),
    "missing",
  );
});

test.each(sites)("$name: every record that has an address has a page", (site) => {
  for (const collection of Object.keys(kinds) as Collection[]) {
    for (const { entry, language } of entries(site, collection)) {
      const address = addressOf(collection, entry.id);
      if (address) expect(pageAt(site, address, language).root.querySelector("h1")).not.toBeNull();
    }
  }
});

test.each(sites)("$name: every school has a poster", (site) => {
  for (const { entry, language } of entries(site, "schools"))
    expect(pageAt(site, `/schools/${entry.id}/poster/`, language).root.querySelector("h1")).not.toBeNull();
});

test.each(sites)("$name: the address of a page ends in a slash", ({ pages }) => {
  expectNone(
    pages.map((page) => page.address).filter((address) => !address.endsWith("/") && !standIns.some((standIn) => address.endsWith(standIn))),
  );
});
