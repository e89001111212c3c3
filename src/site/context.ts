import { getCollection, getEntry } from "astro:content";
import { addressesOf } from "../editorial/read/content.ts";
import { addressOf, firstLanguage } from "../i18n/addresses.ts";
import type { Collection, Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { kinds } from "../schemas/index.ts";
import { pageLink, withoutBase } from "../i18n/links.ts";
import { isSample, marked } from "../i18n/sample.ts";
import { sectionAt, sectionOf, type SectionName } from "../i18n/sections.ts";
import { oncePerBuild } from "./oncePerBuild.ts";
import { entriesOf, isOf, record, titleOf, type SiteRecord } from "./records.ts";

/** What every part of a page needs to know. The middleware puts it into `Astro.locals.page`. */
export interface Page {
  language: string;
  /** The languages of the site; that of `/…` first. */
  languages: string[];
  /** The words of the interface, and the department, in the page's language. */
  words: Interface;
  department: Fields<"department">;
  /** The page's address without its language. */
  address: string;
  /** The part of the site that it belongs to. */
  section: SectionName;
  /** Where a page of this site is, in the page's language, for what leads to it: from an address without language. */
  link: (address: string) => string;
}

/** The languages of the site; that of `/…` first. */
export const siteLanguages = oncePerBuild(async () => {
  const all = (await getCollection("interface")).map((entry) => entry.id);
  return [firstLanguage, ...all.filter((language) => language !== firstLanguage).sort()];
});

const frames = oncePerBuild(async () => {
  const frame = async (language: string) => ({
    words: (await getEntry("interface", language))!.data,
    department: (await record("department", language, "department")).data,
  });
  return new Map(await Promise.all((await siteLanguages()).map(async (language) => [language, await frame(language)] as const)));
});

/**
 * The words of the interface, and the department, in a language. A common text may be in one that the site does not have: what the
 * site says around it is then in its first.
 */
export async function frameIn(language: string): Promise<Pick<Page, "words" | "department">> {
  const all = await frames();
  return all.get(language) ?? all.get(firstLanguage)!;
}

/** What the page at a path of the host needs to know. */
export async function pageAt(hostPath: string): Promise<Page> {
  const path = withoutBase(hostPath);
  const languages = await siteLanguages();
  const [, first = ""] = path.split("/");
  const language = first !== firstLanguage && languages.includes(first) ? first : firstLanguage;
  const address = language === firstLanguage ? path : path.slice(first.length + 1);
  const section = sectionOf(address);
  return { language, languages, ...(await frameIn(language)), address, section, link: (target) => pageLink(language, target) };
}

/** What the path of a page says of its language: nothing for the first. */
export function langParam(language: string): string | undefined {
  return language === firstLanguage ? undefined : language;
}

/** Paths of a page that stands once per language. */
export async function languagePaths() {
  return (await siteLanguages()).map((language) => ({ params: { lang: langParam(language) } }));
}

/** Paths of a page that a section has once per language: none where there is nothing in the section. */
export function pathsIn(section: SectionName) {
  return async () => ((await openSections()).includes(section) ? languagePaths() : []);
}

/**
 * Paths of the pages of a collection's records, once per language.
 *
 * @param name what the record is called in the path; files that are made from records use `fileOf`
 */
export async function recordPaths<C extends Collection>(
  collection: C,
  param: string,
  name: (record: { id: string; data: object }) => string = ({ id }) => id,
) {
  const entries = await entriesOf(collection);
  return entries.map((entry) => {
    const [language = firstLanguage, ...rest] = entry.id.split("/");
    const id = rest.join("/");
    const called = name({ id, data: entry.data });
    return { params: { lang: langParam(language), [param]: called }, props: { language, id } };
  });
}

/** What a link says; `lang` is its language where that is not the page's. */
export interface LinkText {
  text: string;
  lang: string | undefined;
}

/** The name of the page at an address: a section is called as the menu calls it. */
export async function nameOf(address: string, { language, words }: Pick<Page, "language" | "words">): Promise<LinkText> {
  const bare = address.replace(/#.*$/, "");
  const section = sectionAt(bare);
  if (section) return { text: words.sections[section], lang: undefined };
  const found = await recordAt(bare, language);
  if (!found) throw new Error(`There is no page ${bare}.`);
  return { text: marked(titleOf(found), found.data, words), lang: found.lang };
}

/** What a reader would say to find the page at an address; its name where there are no such words. */
export async function doorOf(address: string, page: Pick<Page, "language" | "words">, student: boolean): Promise<LinkText> {
  const found = student ? await recordAt(address, page.language) : undefined;
  if (found && isOf("topics", found)) return { text: found.data.door, lang: found.lang };
  const doors: Partial<Record<SectionName, string>> = page.words.doors;
  const said = doors[sectionAt(address) ?? "home"];
  return said ? { text: said, lang: undefined } : nameOf(address, page);
}

/** The record whose page is at an address without language; undefined for pages that the kit makes, and where there is no page. */
export async function recordAt(address: string, language: string): Promise<SiteRecord | undefined> {
  const found = (await allAddresses()).get(address);
  return found && record(found.collection, language, found.id);
}

/** The pages above one in the tree of addresses, the highest first: where a reader can go up to. */
export async function pagesAbove(address: string): Promise<string[]> {
  const known = await allAddresses();
  const parts = address.split("/").slice(1, -2);
  return ["/", ...parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}/`)].filter(
    (above) => above !== address && known.has(above),
  );
}

/** The sections in which there is something. No page of the others is made, and no link leads there. */
export const openSections = oncePerBuild(async () => (await getCollection("open")).map(({ id }) => id as SectionName));

/** Whether officers or figures of the site are made up, as the banner of a demonstration says. */
export const hasSamples = oncePerBuild(async () =>
  (await Promise.all([entriesOf("officers"), entriesOf("measures")])).flat().some(({ data }) => isSample(data)),
);

/** Whether the site has a page at an address without language. */
export async function hasPage(address: string): Promise<boolean> {
  return (await allAddresses()).has(address.replace(/#.*$/, ""));
}

/** Of addresses without language, those at which the site has a page. */
export async function havingPages(addresses: readonly string[] = []): Promise<string[]> {
  const all = await allAddresses();
  return addresses.filter((address) => all.has(address.replace(/#.*$/, "")));
}

/** Every address of the site, without language. */
const allAddresses = oncePerBuild(async () => {
  const found: { collection: Collection; id: string }[] = [];
  for (const collection of Object.keys(kinds) as Collection[]) {
    for (const entry of await entriesOf(collection)) {
      if (entry.id.startsWith(`${firstLanguage}/`) && addressOf(collection, "x"))
        found.push({ collection, id: entry.id.slice(firstLanguage.length + 1) });
    }
  }
  return addressesOf(found, await openSections());
});
