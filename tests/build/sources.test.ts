import { expect, test } from "vitest";
import { at, builtSites, expectNone, type Site } from "../helpers/sites.ts";

const sites = await builtSites();

/** The links to sources in a site's lists of them, each with what stands behind it on the page. */
function sourceLinks(site: Site) {
  return site.pages.flatMap((page) =>
    page.root.querySelectorAll("main .sources a, main .steps .meta a, main .read-at a").map((link) => {
      const around = link.parentNode.innerHTML;
      const [behind = ""] = around.slice(around.indexOf(link.outerHTML) + link.outerHTML.length).split(/<a |·/);
      return { page, address: link.getAttribute("href")!.replaceAll("&amp;", "&"), behind: behind.replace(/<[^>]*>/g, "").trim() };
    }),
  );
}

test.each(sites)("$name: beside every source stands its year, or that it has no date, and nothing where nobody has looked", (site) => {
  const dates = new Map(site.content.sources.map(({ address, date }) => [address, date]));
  const undated: Record<string, string> = { en: "(no date)", es: "(sin fecha)" };
  const links = sourceLinks(site);
  expect(links.filter(({ address }) => dates.has(address)).length).toBeGreaterThan(50);
  expectNone(
    links.flatMap(({ page, address, behind }) => {
      const date = dates.get(address);
      const wanted = date === undefined ? "" : date === "none" ? undated[page.language]! : `(${date.slice(0, 4)})`;
      return behind === wanted ? [] : [`${at(page)} ${address}: “${behind}” in place of “${wanted}”`];
    }),
  );
});
