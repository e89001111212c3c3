import { getCollection, getEntry, render, type CollectionEntry } from "astro:content";
import { addressOf, inLanguage } from "../i18n/addresses.ts";
import type { Collection, Fields } from "../schemas/index.ts";

/** A record in one language of the site, ready to be shown. */
export interface SiteRecord<C extends Collection = Collection> {
  collection: C;
  /** The same in every language. */
  id: string;
  /** The language of its words: English where there is no translation. */
  language: string;
  /** Where its page is, in the language of the site; undefined if it has none. */
  address: string | undefined;
  data: Fields<C>;
  entry: CollectionEntry<C>;
}

function asRecord<C extends Collection>(collection: C, entry: CollectionEntry<C>): SiteRecord<C> {
  const cut = entry.id.indexOf("/");
  const id = entry.id.slice(cut + 1);
  const address = addressOf(collection, id);
  const { language, ...data } = entry.data as unknown as Fields<C> & { language: string };
  return {
    collection,
    id,
    language,
    address: address && inLanguage(entry.id.slice(0, cut), address),
    data: data as unknown as Fields<C>,
    entry,
  };
}

/** Every record of a collection, for the site in one language: by `order`, then by name. */
export async function records<C extends Collection>(collection: C, language: string): Promise<SiteRecord<C>[]> {
  const entries = await getCollection(collection, ({ id }: { id: string }) => id.startsWith(`${language}/`));
  return (entries as CollectionEntry<C>[]).map((entry) => asRecord(collection, entry)).sort(byOrderAndName);
}

/** One record. The check has made sure that whatever content refers to exists. */
export async function record<C extends Collection>(collection: C, language: string, id: string): Promise<SiteRecord<C> | undefined> {
  const entry = (await getEntry(collection as never, `${language}/${id}` as never)) as CollectionEntry<C> | undefined;
  return entry && asRecord(collection, entry);
}

/** The records of those names that the site has, in the order of the names. */
export async function named<C extends Collection>(collection: C, language: string, ids: readonly string[] = []): Promise<SiteRecord<C>[]> {
  const found = await Promise.all(ids.map((id) => record(collection, language, id)));
  return found.filter((item) => item !== undefined);
}

/** The record's text as a component, and its headings. */
export function textOf(of: SiteRecord) {
  return render(of.entry as never) as Promise<Awaited<ReturnType<typeof render>>>;
}

/** What a list needs of a record, whatever its kind. */
type Listed = Pick<SiteRecord, "collection" | "id" | "language"> & { data: object };

/** The name by which a record is listed. */
export function titleOf(of: Listed): string {
  const data = of.data as { door?: string; title?: string; name?: string };
  return (of.collection === "topics" ? data.name : (data.title ?? data.name)) ?? of.id;
}

function byOrderAndName(a: Listed, b: Listed): number {
  const order = (of: Listed) => (of.data as { order?: number }).order ?? 50;
  return order(a) - order(b) || new Intl.Collator(a.language, { numeric: true }).compare(titleOf(a), titleOf(b));
}
