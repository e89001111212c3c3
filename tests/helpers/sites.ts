import { builtPages, type BuiltPage } from "../../src/delivery/pages.ts";
import type { Content } from "../../src/editorial/read/content.ts";
import { addressOf, firstLanguage, inLanguage } from "../../src/i18n/addresses.ts";
import { kinds, type Collection, type Fields } from "../../src/schemas/index.ts";
import { expect } from "vitest";
import { placeOf, shortenLinks, type Place } from "./belowPath.ts";
import { contentOf, departments, folderOf } from "./departments.ts";
import { reference } from "./reference.ts";

/** A finished site, with the content that it was made from. */
export interface Site extends Place {
  name: string;
  /** Its folder in dist/. */
  folder: string;
  content: Content;
  department: Fields<"department">;
  /** Pages that people read, with the page for addresses that do not exist. */
  pages: SitePage[];
  /** Pages that only lead on to another. */
  moved: BuiltPage[];
}

export interface SitePage extends BuiltPage {
  site: Site;
  /** The language of its frame, from its address. */
  language: string;
  /** Its address without the language. */
  bare: string;
}

let sites: Promise<Site[]> | undefined;
/** Every department's site, as the last build left it; read once. */
export function builtSites(): Promise<Site[]> {
  sites ??= Promise.all(departments.map(builtSite));
  return sites;
}

async function builtSite(name: string): Promise<Site> {
  const folder = folderOf(name);
  const content = await contentOf(name);
  const department = content.entries.department[firstLanguage]![0]!.data;
  const site: Site = { name, folder, content, department, pages: [], moved: [], ...placeOf(department.url) };
  for (const page of builtPages(folder)) {
    shortenLinks(page.root, site);
    const [, first = ""] = page.address.split("/");
    const language = first !== firstLanguage && content.languages.includes(first) ? first : firstLanguage;
    const bare = language === firstLanguage ? page.address : page.address.slice(first.length + 1);
    if (page.root.querySelector("meta[http-equiv=refresh]")) site.moved.push(page);
    else site.pages.push({ ...page, site, language, bare });
  }
  return site;
}

/** Of some sites those of the departments that came with the kit. */
export const ofReference = (sites: Site[]) => sites.filter(({ name }) => reference.includes(name));

/**
 * The departments that came with the kit have some of everything: a test that finds less there looks in the wrong place. Others may
 * have none.
 */
export function expectEnough({ name }: { name: string }, found: number, least: number): void {
  if (reference.includes(name)) expect(found, `what there is to test in ${name}`).toBeGreaterThanOrEqual(least);
}

/** Records of a collection that have a page, once per language of the site. */
export function entries<C extends Collection>(site: Site, collection: C) {
  return Object.entries(site.content.entries[collection]).flatMap(([language, all]) => all.map((entry) => ({ entry, language })));
}

/** The page at an address without language. */
export function pageAt(site: Site, bare: string, language: string = firstLanguage): SitePage {
  const page = site.pages.find((of) => of.address === inLanguage(language, bare));
  if (!page) throw new Error(`${site.name} has no page ${inLanguage(language, bare)}`);
  return page;
}

/** Pages that are shown in the place of others: nobody is led to them, and no search engine keeps them. */
export const standIns = ["/404.html", "/500.html", "/offline/"];

/** Those of them that speak every language of the site, because many hosts have one for all. */
export const inAllLanguages = ["/404.html", "/500.html"];

/** Pages whose text has not been translated, from the content. */
export function untranslated(site: Site): SitePage[] {
  return (Object.keys(kinds) as Collection[]).flatMap((collection) =>
    entries(site, collection).flatMap(({ entry, language }) => {
      const address = addressOf(collection, entry.id);
      return address && entry.language !== language ? [pageAt(site, address, language)] : [];
    }),
  );
}

/** The pages that stand for themselves: not those in the place of others, nor English text in another language's frame. */
export function ownPages(site: Site): SitePage[] {
  const without = new Set(untranslated(site));
  return site.pages.filter((page) => !standIns.includes(page.bare) && !without.has(page));
}

/** Whether search engines are asked to leave a page out. */
export function isHidden(page: SitePage): boolean {
  return page.root.querySelector("meta[name=robots]")?.getAttribute("content")?.includes("noindex") ?? false;
}

/** A page as a finding names it: ventura /es/help/. */
export function at(page: SitePage): string {
  return `${page.site.name} ${page.address}`;
}

/** Fails with a list of what was found, one line each. */
export function expectNone(findings: string[], what = "found"): void {
  if (findings.length === 0) return;
  const shown = findings.slice(0, 60);
  const more = findings.length > shown.length ? `\n… and ${findings.length - shown.length} more` : "";
  const failure = new Error(`${findings.length} ${what}:\n${shown.join("\n")}${more}`);
  // The trace begins at the test that found it.
  Error.captureStackTrace(failure, expectNone);
  throw failure;
}
