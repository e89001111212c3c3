import { kinds, type Collection, type Fields } from "../../schemas/index.ts";
import type { Interface } from "../../schemas/interface.ts";
import type { Published } from "../../schemas/measure.ts";
import type { Redirect } from "../../schemas/redirect.ts";
import { withConsent } from "./consent.ts";
import { hasText, type ReadRecord } from "./record.ts";
import { addressOf, fixedAddresses } from "../../i18n/addresses.ts";

/** One record in one language: its facts, and its words in that language or else in English. */
export interface Entry<C extends Collection = Collection> {
  collection: C;
  /** The record's name, the same in every language. */
  id: string;
  /** The file that its words and text come from. */
  file: string;
  /** The language of its words: English where there is no translation. */
  language: string;
  /** True if its file has a text below the fields. */
  hasText: boolean;
  data: Fields<C>;
}

/** Everything a department's site is made from. */
export interface Content {
  department: string;
  languages: string[];
  words: Record<string, Interface>;
  /** Entries by collection and by language of the site, in order of their names. */
  entries: { [C in Collection]: Record<string, Entry<C>[]> };
  /** Path of each drawing, by its name. */
  drawings: Map<string, string>;
  redirects: Redirect[];
  /** What may be published of each measure, by its name: the only numbers of a measure that leave the reader. */
  published: Map<string, Published>;
}

/** Every address of the site, without language. */
export function addressesOf(
  entries: Iterable<{ collection: Collection; id: string }>,
): Map<string, { collection: Collection; id: string } | undefined> {
  const addresses = new Map<string, { collection: Collection; id: string } | undefined>(
    fixedAddresses.map((address) => [address, undefined]),
  );
  for (const entry of entries) {
    const address = addressOf(entry.collection, entry.id);
    if (address) addresses.set(address, entry);
  }
  return addresses;
}

/** A help topic names the lines of every area; each site has its own. */
function withOwnLines(topic: Record<string, unknown>, elsewhere: ReadonlyMap<string, string>): Record<string, unknown> {
  const own = (names: string[]) => names.filter((name) => !elsewhere.has(name));
  const { call, lines, report, text } = topic as Fields<"topics">;
  return {
    ...topic,
    lines: own(lines),
    ...(call ? { call: own(call) } : {}),
    ...(text ? { text: own(text) } : {}),
    ...(report ? { report: own(report) } : {}),
  };
}

/** What a site has of a record's fields. */
function ownFields(
  collection: Collection,
  fields: Record<string, unknown>,
  elsewhere: ReadonlyMap<string, string>,
): Record<string, unknown> {
  if (collection === "officers") return withConsent(fields);
  if (collection === "topics") return withOwnLines(fields, elsewhere);
  return fields;
}

/**
 * Puts facts and words together, once per language. Whatever an entry then refers to exists.
 *
 * @param records the records that the site shows, by “collection name”
 * @param elsewhere the area of each resource that is left out, because the department does not serve it
 */
export function collect(
  records: Map<string, ReadRecord>,
  translated: Map<string, ReadRecord>,
  languages: string[],
  elsewhere: ReadonlyMap<string, string>,
): Content["entries"] {
  const entries = Object.fromEntries(
    Object.keys(kinds).map((name) => [name, Object.fromEntries(languages.map((language) => [language, [] as Entry[]]))]),
  ) as unknown as Record<Collection, Record<string, Entry[]>>;
  for (const [key, record] of [...records].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!record.data) continue;
    const { collection, id } = record.file;
    for (const language of languages) {
      const own = translated.get(`${language} ${key}`);
      const { translates: _, ...words } = own?.data ?? {};
      const data: Record<string, unknown> = { ...record.data, ...words };
      const shown = own?.data ? own : record;
      entries[collection][language]!.push({
        collection,
        id,
        file: shown.file.path,
        language: own?.data || Object.keys(kinds[collection].words).length === 0 ? language : "en",
        hasText: hasText(shown.source),
        data: ownFields(collection, data, elsewhere) as unknown as Fields<Collection>,
      });
    }
  }
  return entries as unknown as Content["entries"];
}
