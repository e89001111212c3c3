import { expect, test } from "vitest";
import { at, builtSites, entries, expectEnough, expectNone, type Site } from "../helpers/sites.ts";

const sites = await builtSites();

/** The links to sources in a site's lists of them, each with what stands behind it on the page. */
function sourceLinks(site: Site) {
  return site.pages.flatMap((page) =>
    page.root.querySelectorAll("main .sources a, main .steps .meta a").map((link) => {
      const around = link.parentNode!.innerHTML;
      const [behind = ""] = around.slice(around.indexOf(link.outerHTML) + link.outerHTML.length).split(/<a |·/);
      return { page, address: link.getAttribute("href")!.replaceAll("&amp;", "&"), behind: behind.replace(/<[^>]*>/g, "").trim() };
    }),
  );
}

test.each(sites)("$name: beside every source stands its year, or that it has no date, and nothing where nobody has looked", (site) => {
  const dates = new Map(site.content.sources.map(({ address, date }) => [address, date]));
  const undated: Record<string, string> = { en: "(no date)", es: "(sin fecha)" };
  const links = sourceLinks(site);
  const listed = new Set(links.map(({ address }) => address));
  const named = (["topics", "resources", "questions", "journeys", "programs"] as const).flatMap((collection) =>
    entries(site, collection).flatMap(({ entry }) => entry.data.source ?? []),
  );
  const dated = named.filter((address) => dates.has(address));
  expect(dated).not.toEqual([]);
  expectNone(dated.filter((address) => !listed.has(address)));
  expectNone(
    links.flatMap(({ page, address, behind }) => {
      const date = dates.get(address);
      const wanted = date === undefined ? "" : date === "none" ? undated[page.language]! : `(${date.slice(0, 4)})`;
      return behind === wanted ? [] : [`${at(page)} ${address}: “${behind}” in place of “${wanted}”`];
    }),
  );
});

test.each(sites)("$name: beside a copy of a law stands where the state itself publishes that section", (site) => {
  const official = new Map(site.content.sources.flatMap(({ address, official }) => (official ? [[address, official] as const] : [])));
  const copies = site.pages.flatMap((page) =>
    page.root.querySelectorAll("main .sources li").flatMap((item) => {
      const [copy, beside] = item.querySelectorAll("a").map((link) => link.getAttribute("href")!.replaceAll("&amp;", "&"));
      const wanted = official.get(copy!);
      return wanted ? [{ page, copy, right: beside === wanted }] : [];
    }),
  );
  expectEnough(site, copies.length, 20);
  expectNone(copies.flatMap(({ page, copy, right }) => (right ? [] : [`${at(page)} shows ${copy} alone`])));
});
