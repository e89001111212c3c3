import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HTMLElement } from "node-html-parser";
import { test } from "vitest";
import { filesBelow } from "../../src/lib/files.ts";
import { projectRoot } from "../../src/environment.ts";
import { addressOf, inLanguage, firstLanguage } from "../../src/i18n/addresses.ts";
import { kinds, type Collection } from "../../src/schemas/index.ts";
import { at, builtSites, entries, expectEnough, expectNone, isHidden, ofReference, ownPages, type Site } from "../helpers/sites.ts";

const sites = await builtSites();
const common = join(projectRoot, "content/common");

test.each(sites)("$name: every page of a demonstration says so, leads to the department's own page, and asks not to be indexed", (site) => {
  const { department } = site;
  const demonstration = department.status === "demonstration";
  const own = new Set(ownPages(site));
  const findings = site.pages.flatMap((page) => {
    const banner = page.root.querySelector("body .banner");
    const led = banner?.querySelector(`a[href="${department.own_page}"]`);
    if (!demonstration)
      return [
        ...(banner ? [`${at(page)} has a banner`] : []),
        ...(isHidden(page) && own.has(page) ? [`${at(page)} is kept out of search engines`] : []),
      ];
    const samples = (["officers", "measures"] as const).some((collection) =>
      entries(site, collection).some(({ entry }) => entry.data.sample),
    );
    const more = banner?.text.includes(site.content.words[page.language]!.banner.more) ?? false;
    return [
      ...(more === samples
        ? []
        : [`${at(page)} ${more ? "speaks of samples where there are none" : "does not say that there are samples"}`]),
      ...(led ? [] : [`${at(page)} has no banner with a link`]),
      ...(isHidden(page) ? [] : [`${at(page)} may be indexed`]),
    ];
  });
  expectNone(findings);
});

/** Names and addresses of the records that are made up. */
function samples(site: Site) {
  return (Object.keys(kinds) as Collection[]).flatMap((collection) =>
    entries(site, collection).flatMap(({ entry, language }) => {
      const data = entry.data as { sample?: boolean; title?: string; name?: string };
      const address = addressOf(collection, entry.id);
      const name = data.title ?? data.name;
      return data.sample && name ? [{ language, name, address: address && inLanguage(language, address) }] : [];
    }),
  );
}

/** Parts of a page that show one record: the mark stands in the same part as the record's name. */
const parts = new Set(["LI", "TR", "ARTICLE", "SECTION", "ASIDE", "H1", "H2", "H3", "DD", "A"]);
function part(element: HTMLElement): HTMLElement {
  // The cards of a part of the dashboard have one mark together, beside its heading.
  const together = element.closest(".part");
  if (together) return together.querySelector("h2")!;
  const own =
    element.tagName === "LI" ||
    element.classList.contains("card") ||
    element.classList.contains("officer") ||
    element.classList.contains("row");
  if (own || !element.parentNode || element.parentNode.tagName === "MAIN") return element;
  return parts.has(element.tagName) && element.querySelector(".sample") ? element : part(element.parentNode);
}

test.each(sites)("$name: whatever is made up is marked wherever it appears", (site) => {
  const made = samples(site);
  expectEnough(site, made.length, 1);
  const findings = site.pages.flatMap((page) => {
    const names = new Set(made.filter(({ language }) => language === page.language).map(({ name }) => name));
    return page.root
      .querySelectorAll("main *")
      .filter((element) =>
        names.has(
          element.childNodes
            .filter((node) => node.nodeType === 3)
            .map((node) => node.textContent)
            .join(" ")
            .trim(),
        ),
      )
      .filter((element) => !element.closest(".breadcrumbs") && !part(element).querySelector(".sample"))
      .map((element) => `${at(page)}: ${element.outerHTML.slice(0, 120)}`);
  });
  expectNone(findings, "samples without a mark");
});

test("no department's words are in another's site", () => {
  // A department may have a file of its own in the place of one that the others share.
  const shared = filesBelow(common)
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .map((file) => readFileSync(join(common, file), "utf8"))
    .join("\n");
  const findings = sites.flatMap((site) => {
    const files = filesBelow(site.folder).filter(
      (file) => /\.(html|xml|txt|css|js|json|svg|ics|csv|vcf|geojson|webmanifest)$/.test(file) && !file.startsWith("pagefind/"),
    );
    const foreign = sites
      .filter((other) => other !== site)
      .flatMap((other) => ownWords(other).filter((word) => !ownWords(site).includes(word) && !standsIn(shared, word)));
    return files.flatMap((file) => {
      const text = readFileSync(join(site.folder, file), "utf8");
      return foreign.filter((word) => standsIn(text, word)).map((word) => `${site.name}/${file}: ${word}`);
    });
  });
  expectNone(findings);
});

test("what departments share names no department's place", () => {
  const parts = ["topics", "pages", "questions", "journeys", "agreements", "events"];
  const files = filesBelow(common).filter((file) => parts.includes(file.split("/")[0]!));
  const places = new Set(
    ofReference(sites).flatMap(({ department, content }) => [
      department.place,
      ...Object.values(content.entries.areas).flatMap((areas) =>
        areas.filter(({ id }) => department.local_areas.includes(id)).map(({ data }) => data.name),
      ),
    ]),
  );
  const findings = files.flatMap((file) => {
    const text = readFileSync(join(common, file), "utf8");
    // Where something was read may well be in one department's county.
    const words = text.replace(/^\s*- https?:.*$/gm, "");
    return [...places].filter((place) => standsIn(words, place)).map((place) => `content/common/${file}: ${place}`);
  });
  expectNone(findings);
});

/** Whether a text has a name as a whole: Lincoln Elementary is not in Juarez-Lincoln Elementary. */
function standsIn(text: string, word: string): boolean {
  for (let found = text.indexOf(word); found >= 0; found = text.indexOf(word, found + 1)) {
    if (!/[\p{L}\p{N}-]/u.test(text.charAt(found - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(found + word.length))) return true;
  }
  return false;
}

/** What belongs to one department alone: its place, its numbers, its schools, its partners. */
function ownWords(site: Site): string[] {
  const { department, content } = site;
  const own = (file: string) => file.startsWith(`content/${site.name}/`);
  const numbers = (data: object) => [...JSON.stringify(data).matchAll(/\(\d{3}\) \d{3}-\d{4}/g)].map(([number]) => number);
  const named = (["schools", "officers", "organizations", "resources"] as const).flatMap((collection) =>
    content.entries[collection][firstLanguage]!.filter((entry) => own(entry.file)),
  );
  return [
    department.place,
    department.name,
    department.headline,
    new URL(department.url).host,
    new URL(department.own_page).host,
    ...named.flatMap(({ data }) => ["title" in data ? data.title : data.name, ...numbers(data)]),
  ];
}

/** How a page says that nobody knows or has confirmed something. What explains the columns of files is not meant. */
const unknown = {
  en: /not known|nobody (knows|has confirmed)|could not find|found no\b|was not found|not published/gi,
  es: /no se (sabe|conoce)|no sabemos|no encontramos|nadie (sabe|ha confirmado)|no está publicad/gi,
};

test.each(sites)("$name: what nobody knows stands once on a page, in one quiet place", (site) => {
  const findings = site.pages
    .filter(({ bare }) => !bare.startsWith("/data/"))
    .flatMap((page) => {
      const main = page.root.querySelector("main")?.clone() as HTMLElement | undefined;
      for (const hidden of main?.querySelectorAll("[hidden], noscript, h1") ?? []) hidden.remove();
      const said = main?.structuredText.match(unknown[page.language as keyof typeof unknown]) ?? [];
      return said.length > 1 ? [`${at(page)}: ${said.join(", ")}`] : [];
    });
  expectNone(findings);
});
