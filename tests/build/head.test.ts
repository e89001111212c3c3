import { existsSync, readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { firstLanguage, inLanguage } from "../../src/i18n/addresses.ts";
import {
  at,
  builtSites,
  entries,
  expectEnough,
  expectNone,
  isHidden,
  ownPages,
  standIns,
  type Site,
  type SitePage,
} from "../helpers/sites.ts";

const sites = await builtSites();
const titleOf = (page: SitePage) => page.root.querySelector("title")?.textContent ?? "";
const metaOf = (page: SitePage, name: string) =>
  page.root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content") ?? "";

test.each(sites)("$name: every page says its language", ({ pages }) => {
  expectNone(pages.filter((page) => page.root.querySelector("html")?.getAttribute("lang") !== page.language).map(at));
});

/** Pages that hide what they are about: those that say so, and the services that help with such a topic. */
function hiding(site: Site): Set<string> {
  const sections = { topics: "help", journeys: "what-happens", questions: "questions", resources: "resources" } as const;
  const topics = new Set(entries(site, "topics").flatMap(({ entry }) => (entry.data.sensitive ? entry.id : [])));
  const pages = (Object.keys(sections) as (keyof typeof sections)[]).flatMap((collection) =>
    entries(site, collection)
      .filter(({ entry: { data } }) => ("topics" in data ? data.topics.some((topic) => topics.has(topic)) : data.sensitive))
      .map(({ entry, language }) => inLanguage(language, `/${sections[collection]}/${entry.id}/`)),
  );
  return new Set([...pages, ...site.content.languages.map((language) => inLanguage(language, "/help/leaving/"))]);
}

test.each(sites)("$name: what a reader may have to hide can be left fast, and nothing else", (site) => {
  const sensitive = hiding(site);
  for (const name of ["help/stress", "resources/rainn", "resources/988", "what-happens/call-988", "questions/calling-988"])
    expect(sensitive).toContain(`/${name}/`);
  expectNone(site.pages.filter((page) => (page.root.querySelector("[data-exit]") !== null) !== sensitive.has(page.address)).map(at));
});

test.each(sites)("$name: every title is there once in its language, but for pages that hide what they are about", (site) => {
  const sensitive = hiding(site);
  const findings: string[] = [];
  const seen = new Map<string, string>();
  for (const page of site.pages) {
    const title = titleOf(page);
    const neutral = site.content.entries.department[page.language]![0]!.data.name;
    if (sensitive.has(page.address)) {
      if (title !== neutral || metaOf(page, "og:title") !== neutral) findings.push(`${at(page)} tells its topic in the tab: ${title}`);
      continue;
    }
    const key = `${page.language} ${title}`;
    if (title.trim() === "") findings.push(`${at(page)} has no title`);
    else if (seen.has(key)) findings.push(`${at(page)} has the title of ${seen.get(key)}: ${title}`);
    seen.set(key, page.address);
  }
  expectNone(findings);
});

test.each(sites)("$name: every page has a description", ({ pages }) => {
  expectNone(
    pages.filter((page) => metaOf(page, "description").trim().length < 10).map((page) => `${at(page)}: ${metaOf(page, "description")}`),
  );
});

test.each(sites)("$name: every page names its canonical address, which is a page of the site", ({ pages, addressOf }) => {
  const addresses = new Set(pages.map((page) => page.address));
  const findings = pages.flatMap((page) => {
    if (standIns.includes(page.bare))
      return page.canonical || !isHidden(page) ? [`${at(page)} stands in for others, but may be indexed`] : [];
    if (!page.canonical) return [`${at(page)} names none`];
    if (!addresses.has(addressOf(page.canonical))) return [`${at(page)} names a page that is not there: ${page.canonical}`];
    return metaOf(page, "og:url") === page.canonical
      ? []
      : [`${at(page)} names another address to those who share it: ${metaOf(page, "og:url")}`];
  });
  expectNone(findings);
});

test.each(sites)("$name: pages that are each other's translations say so on both sides", (site) => {
  const own = ownPages(site);
  const byUrl = new Map(own.map((page) => [page.canonical!, page]));
  const findings = site.pages.flatMap((page) =>
    page.alternates.flatMap(({ language, url }) => {
      const other = byUrl.get(url);
      if (!other) return [`${at(page)} names ${url}, which is not a page of its own`];
      if (other.language !== (language === "x-default" ? firstLanguage : language)) return [`${at(page)} names ${url} as ${language}`];
      return other.alternates.some((back) => back.url === page.canonical) ? [] : [`${at(page)} names ${url}, which does not name it`];
    }),
  );
  for (const page of byUrl.values()) {
    for (const language of site.content.languages) {
      const other = own.find((of) => of.bare === page.bare && of.language === language);
      if (other && !page.alternates.some((of) => of.language === language))
        findings.push(`${at(page)} does not name its page in ${language}`);
    }
  }
  expectNone(findings);
});

test.each(sites)("$name: the sitemap lists every page that stands for itself with its translations, and no other", (site) => {
  const own = ownPages(site);
  const url = (page: SitePage) => site.urlOf(page.address);
  const expected = own.map((page) => {
    const versions = own.filter((of) => of.bare === page.bare).map((of) => `${of.language} ${url(of)}`);
    return [url(page), ...versions, `x-default ${site.urlOf(page.bare)}`].sort().join("\n");
  });
  const listed = readSitemap(`${site.folder}/sitemap-0.xml`).map(({ loc, links }) => [loc, ...links].sort().join("\n"));
  expectEnough(site, listed.length, 101);
  expect(listed.sort()).toEqual(expected.sort());
});

test.each(sites)("$name: every page has a share picture of 1200 by 630", ({ pages, folder, urlOf, addressOf }) => {
  const sizes = new Map<string, string>();
  const findings = pages.flatMap((page) => {
    const url = metaOf(page, "og:image");
    if (!url.startsWith(urlOf("/share/"))) return [`${at(page)} has ${url || "none"}`];
    const file = `${folder}${addressOf(url)}`;
    if (!sizes.has(file)) sizes.set(file, sizeOfPng(file));
    return sizes.get(file) === "1200x630" ? [] : [`${at(page)}: ${url} is ${sizes.get(file)}`];
  });
  expectNone(findings);
});

function readSitemap(file: string): { loc: string; links: string[] }[] {
  interface Url {
    loc: string;
    "xhtml:link"?: { rel: string; hreflang: string; href: string }[];
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => name === "url" || name === "xhtml:link",
  });
  const { urlset } = parser.parse(readFileSync(file, "utf8")) as { urlset: { url: Url[] } };
  return urlset.url.map(({ loc, "xhtml:link": links = [] }) => ({ loc, links: links.map(({ hreflang, href }) => `${hreflang} ${href}`) }));
}

/** A PNG begins with eight bytes of its own, then a chunk with its width and height. */
function sizeOfPng(file: string): string {
  if (!existsSync(file)) return "missing";
  const bytes = readFileSync(file);
  return bytes.toString("latin1", 1, 4) === "PNG" ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : "not a PNG";
}
