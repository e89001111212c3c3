import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { departmentsIn } from "../../../src/editorial/read/departments.ts";
import { projectRoot } from "../../../src/environment.ts";
import type { Collection } from "../../../src/schemas/index.ts";
import { openSections, sectionAt, sectionOf, sections, sharePictures } from "../../../src/i18n/sections.ts";

test.each([
  ["/", "home"],
  ["/404/", "home"],
  ["/help/", "help"],
  ["/help/bullying/", "help"],
  ["/helpers/", "home"],
  ["/resources/card/", "resources_card"],
  ["/resources/988/", "resources"],
  ["/schools/oak-high/poster/", "schools"],
  ["/schools/posters/oakville-unified/", "posters"],
  ["/about/policies/agreement/", "about"],
  ["/staff/visit/", "staff"],
])("puts the page %s into the section %s", (address, section) => {
  expect(sectionOf(address)).toBe(section);
});

test("knows a section by the address at which it begins, and by no other", () => {
  expect(sectionAt("/what-happens/")).toBe("what_happens");
  expect(sectionAt("/what-happens/complain/")).toBeUndefined();
});

test("has no section in which there would be nothing, nor one within it", () => {
  const own = (collection: Collection) => ({ collection, layer: "oakville" });
  const common = (collection: Collection) => ({ collection, layer: "common" });
  const always = openSections([]);
  expect(always).toEqual(expect.arrayContaining(["home", "contact", "about", "search", "a_z", "data"]));
  expect(always).not.toEqual(expect.arrayContaining(["officers"]));
  const added = (...records: Parameters<typeof openSections>[0][]) =>
    openSections(records.flatMap((some) => [...some])).filter((name) => !always.includes(name));
  expect(added([common("events")])).toEqual(["events", "events_archive"]);
  expect(added([own("schools")])).toEqual(["schools", "posters"]);
  expect(added([own("measures")])).toEqual(["dashboard"]);
  // What every department has says nothing of this one.
  expect(added([common("figures")])).toEqual([]);
  expect(added([own("figures")])).toEqual(["dashboard"]);
});

test("begins no two sections at one address", () => {
  const addresses = Object.values(sections).map(({ address }) => address);
  expect(addresses).toEqual([...new Set(addresses)]);
});

test.each(departmentsIn(projectRoot))("has a drawing for every share picture, %s's own or the common one", (department) => {
  const missing = Object.values(sharePictures).filter(
    (name) => !["common", department].some((layer) => existsSync(`content/${layer}/drawings/${name}.svg`)),
  );
  expect(missing).toEqual([]);
});
