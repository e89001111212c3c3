import { sections } from "../../src/i18n/sections.ts";

/**
 * Stands in for Astro's module `astro:content` in unit tests: a store that holds only what a test puts into it.
 * vitest.config.ts puts it in the place of the real one.
 */
interface Entry {
  id: string;
  collection: string;
  data: Record<string, unknown>;
}

let store = new Map<string, Entry[]>();

/**
 * Fills the store, which forgets what it held.
 *
 * @param content fields by collection, then by the entry's id: `en/oak-high`. A record's words are in the language of its
 * id unless its fields say another `language`.
 */
export function fill(content: Record<string, Record<string, Record<string, unknown>>>): void {
  store = new Map(
    Object.entries(content).map(([collection, entries]) => [
      collection,
      Object.entries(entries).map(([id, data]) => ({ id, collection, data: { language: id.split("/")[0], ...data } })),
    ]),
  );
}

export function getCollection(collection: string, wanted: (entry: Entry) => boolean = () => true): Promise<Entry[]> {
  // Unless a test says otherwise, there is something in every section.
  const standIns: Record<string, Iterable<string>> = { filled: store.keys(), open: Object.keys(sections) };
  const entries = store.get(collection) ?? [...(standIns[collection] ?? [])].map((id) => ({ id, collection, data: {} }));
  return Promise.resolve(entries.filter(wanted));
}

export function getEntry(collection: string, id: string): Promise<Entry | undefined> {
  return Promise.resolve(store.get(collection)?.find((entry) => entry.id === id));
}

export function render(entry: Entry): Promise<{ Content: Entry; headings: [] }> {
  return Promise.resolve({ Content: entry, headings: [] });
}
