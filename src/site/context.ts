import { getCollection, getEntry } from "astro:content";
import { addressesOf } from "../editorial/read/content.ts";
import { addressOf, defaultLanguage, fixedAddresses, inLanguage } from "../i18n/addresses.ts";
import type { Collection, Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { kinds } from "../schemas/index.ts";
import { record, titleOf } from "./records.ts";

/** What every part of a page needs to know. The middleware puts it into `Astro.locals.page`. */
export interface Page {
  language: string;
  /** The languages of the site, English first. */
  languages: string[];
  /** The words of the interface, and the department, in the page's language. */
  words: Interface;
  department: Fields<"department">;
  /** The page's address without its language. */
  address: string;
  /** An address of this site, in the page's language. */
  link: (address: string) => string;
}

/** What is the same for every page is worked out once in a build. In dev content changes between pages: there it is worked out anew. */
function oncePerBuild<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (result ??= work()) : work());
}

/** The languages of the site, English first. */
export const siteLanguages = oncePerBuild(async () => {
  const all = (await getCollection("interface")).map((entry) => entry.id);
  return [defaultLanguage, ...all.filter((language) => language !== defaultLanguage).sort()];
});

/** The words of the interface and the department, by language. */
const frames = oncePerBuild(async () => {
  const frame = async (language: string) => ({
    words: (await getEntry("interface", language))!.data,
    department: (await record("department", language, "department"))!.data,
  });
  return new Map(await Promise.all((await siteLanguages()).map(async (language) => [language, await frame(language)] as const)));
});

/** What the page at a path of the site needs to know. */
export async function pageAt(path: string): Promise<Page> {
  const languages = await siteLanguages();
  const [, first = ""] = path.split("/");
  const language = first !== defaultLanguage && languages.includes(first) ? first : defaultLanguage;
  const address = language === defaultLanguage ? path : path.slice(first.length + 1);
  const { words, department } = (await frames()).get(language)!;
  return { language, languages, words, department, address, link: (target) => inLanguage(language, target) };
}

/** Paths of a page that stands once per language: `lang` is undefined for English. */
export async function languagePaths() {
  return (await siteLanguages()).map((language) => ({ params: { lang: language === defaultLanguage ? undefined : language } }));
}

/** Paths of the pages of a collection's records, once per language. */
export async function recordPaths<C extends Collection>(collection: C, param: string) {
  const entries = await getCollection(collection);
  return entries.map((entry) => {
    const [language = defaultLanguage, ...rest] = entry.id.split("/");
    const id = rest.join("/");
    return { params: { lang: language === defaultLanguage ? undefined : language, [param]: id }, props: { language, id } };
  });
}

/** The name of the page at an address, in a language; with the language that the name is in. */
export async function nameOf(address: string, language: string, words: Interface): Promise<{ text: string; language: string }> {
  const bare = address.replace(/#.*$/, "");
  if (bare === "/") return { text: words.site.home, language };
  if (bare === "/schools/posters/") return { text: words.poster.all, language };
  if (fixedAddresses.includes(bare))
    return { text: words.sections[bare.slice(1, -1).replaceAll(/[-/]/g, "_") as keyof Interface["sections"]], language };
  const found = (await allAddresses()).get(bare);
  const of = found && (await record(found.collection, language, found.id));
  // A page that stands for a section is called as the menu calls it.
  const section = bare.split("/").length === 3 ? (words.sections as Record<string, string>)[bare.slice(1, -1)] : undefined;
  if (section && of?.collection === "pages") return { text: section, language };
  return of ? { text: titleOf(of), language: of.language } : { text: bare, language };
}

/** What a reader would say to find the page at an address; its name where there are no such words. */
export async function doorOf(
  address: string,
  language: string,
  words: Interface,
  student: boolean,
): Promise<{ text: string; language: string }> {
  const [, first = "", second = ""] = address.split("/");
  const topic = student && first === "help" ? await record("topics", language, second) : undefined;
  if (topic) return { text: topic.data.door, language: topic.language };
  const said = second === "" ? (words.doors as Record<string, string>)[first] : undefined;
  return said ? { text: said, language } : nameOf(address, language, words);
}

/** Every address of the site, without language. */
export const allAddresses = oncePerBuild(async () => {
  const found: { collection: Collection; id: string }[] = [];
  for (const collection of Object.keys(kinds) as Collection[]) {
    for (const entry of await getCollection(collection)) {
      if (entry.id.startsWith(`${defaultLanguage}/`) && addressOf(collection, "x"))
        found.push({ collection, id: entry.id.slice(defaultLanguage.length + 1) });
    }
  }
  return addressesOf(found);
});
