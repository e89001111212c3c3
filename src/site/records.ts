import { getCollection, getEntry, render, type CollectionEntry } from "astro:content";
import { addressOf, firstLanguage } from "../i18n/addresses.ts";
import { collators } from "../i18n/intl.ts";
import { pageLink } from "../i18n/links.ts";
import { marked } from "../i18n/sample.ts";
import type { Collection, Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { oncePerBuild } from "./oncePerBuild.ts";

/** A record in one language of the site, ready to be shown. */
export interface SiteRecord<C extends Collection = Collection> {
  collection: C;
  /** The same in every language. */
  id: string;
  /** The language of its words: that of its file where there is no translation. */
  language: string;
  /** The same, where it is not the language of the site: for the `lang` of what shows its words. */
  lang: string | undefined;
  /** Where its page is, in the language of the site, for what leads to it; undefined if it has none. */
  address: string | undefined;
  data: Fields<C>;
  /** The language of the text below its fields; undefined if it has none. */
  textLanguage: string | undefined;
  entry: CollectionEntry<C>;
}

function asRecord<C extends Collection>(collection: C, entry: CollectionEntry<C>): SiteRecord<C> {
  const cut = entry.id.indexOf("/");
  const [shownIn, id] = [entry.id.slice(0, cut), entry.id.slice(cut + 1)];
  const address = addressOf(collection, id);
  const { language, textLanguage, ...data } = entry.data as unknown as Fields<C> & { language: string; textLanguage?: string };
  return {
    collection,
    id,
    language,
    lang: language === shownIn ? undefined : language,
    address: address && pageLink(shownIn, address),
    data: data as unknown as Fields<C>,
    textLanguage,
    entry,
  };
}

/** Astro copies a collection at each look into it, and warns of one that holds nothing, as a department's notices often do. */
const entries = oncePerBuild(async (collection: string): Promise<unknown[]> => {
  const filled = await getCollection("filled");
  return filled.some(({ id }) => id === collection) ? getCollection(collection as Collection) : [];
});

/** Every entry of a collection. */
export async function entriesOf<C extends Collection | "sources">(collection: C): Promise<CollectionEntry<C>[]> {
  return (await entries(collection)) as CollectionEntry<C>[];
}

const inOrder = oncePerBuild(async (collection: string, language: string): Promise<SiteRecord[]> => {
  const own = (await entriesOf(collection as Collection)).filter(({ id }) => id.startsWith(`${language}/`));
  return own.map((entry) => asRecord(collection as Collection, entry)).sort(byOrderAndName);
});

/** Every record of a collection, for the site in one language: by `order`, then by name. */
export async function records<C extends Collection>(collection: C, language: string): Promise<SiteRecord<C>[]> {
  return [...(await inOrder(collection, language))] as SiteRecord<C>[];
}

const byName = oncePerBuild(async (collection: string, language: string, id: string): Promise<SiteRecord> => {
  const entry = (await getEntry(collection as never, `${language}/${id}` as never)) as CollectionEntry<Collection> | undefined;
  if (!entry) throw new Error(`There is no “${id}” in ${collection}/.`);
  return asRecord(collection as Collection, entry);
});

/**
 * One record.
 * @throws Error if there is none: the check has made sure that whatever content refers to exists
 */
export function record<C extends Collection>(collection: C, language: string, id: string): Promise<SiteRecord<C>> {
  return byName(collection, language, id) as unknown as Promise<SiteRecord<C>>;
}

/** Whether there is a record of that name. */
export async function hasRecord(collection: Collection, id: string): Promise<boolean> {
  return (await entriesOf(collection)).some((entry) => entry.id === `${firstLanguage}/${id}`);
}

/**
 * The records of those names, in the order of the names.
 * @throws Error if there is no record of a name
 */
export function named<C extends Collection>(collection: C, language: string, ids: readonly string[] = []): Promise<SiteRecord<C>[]> {
  return Promise.all(ids.map((id) => record(collection, language, id)));
}

/** Whether a record is one of a collection. */
export function isOf<C extends Collection>(collection: C, record: SiteRecord): record is SiteRecord<C> {
  return record.collection === collection;
}

/** The record's text as a component, and its headings. */
export function textOf(record: SiteRecord) {
  return render(record.entry as never) as Promise<Awaited<ReturnType<typeof render>>>;
}

/** What a list needs of a record, whatever its kind. */
type Listed = Pick<SiteRecord, "collection" | "id" | "language"> & { data: object };

/** The name by which a record is listed. */
export function titleOf({ collection, data, id }: Listed): string {
  const { name, title }: { title?: string; name?: string } = data;
  return (collection === "topics" ? name : (title ?? name)) ?? id;
}

/** What records say of themselves, whatever their kind: what its page shows above and below the text. */
export interface FrontMatter {
  title: string;
  summary: string;
  checked?: string | undefined;
  read?: string | undefined;
  source?: string[] | undefined;
  sample?: boolean | undefined;
  aliases?: string[] | undefined;
}

/** The front matter of a record's page. */
export function frontMatter({ data, id }: Listed): FrontMatter {
  const { name, title, what, summary, ...more }: Partial<FrontMatter> & { name?: string; what?: string } = data;
  return { ...more, title: title ?? name ?? id, summary: summary ?? what ?? "" };
}

/**
 * What the head of a page says, and with it a browser's tab and the preview of a link: what is given, or else what the page's record
 * says of itself. That of a made-up record says so.
 */
export function headOf(
  given: { record?: SiteRecord | undefined; title?: string | undefined; description?: string | undefined },
  words: Interface,
): { title: string; description: string } {
  const { record } = given;
  const told = record && frontMatter(record);
  const say = (text: string | undefined) => (record && text ? marked(text, record.data, words) : "");
  return { title: given.title ?? say(told?.title), description: given.description ?? say(told?.summary) };
}

function byOrderAndName(a: Listed, b: Listed): number {
  const order = ({ data }: Listed) => (data as { order?: number }).order ?? 50;
  return order(a) - order(b) || collators(a.language, { numeric: true }).compare(titleOf(a), titleOf(b));
}
