import { kinds, type Collection, type Fields } from "../../schemas/index.ts";
import { translationFacts } from "../../schemas/kind.ts";
import type { SectionName } from "../../i18n/sections.ts";
import type { Interface } from "../../schemas/interface.ts";
import type { Published } from "../../schemas/measure.ts";
import type { Asked } from "../../search/asked.ts";
import type { Language } from "../../search/meaning.ts";
import type { Staying } from "../../schemas/glossary.ts";
import type { Redirect } from "../../schemas/redirect.ts";
import type { Quality } from "../../schemas/quality.ts";
import type { DatedSource } from "../../schemas/source.ts";
import { compare } from "../../lib/compare.ts";
import { mayShowText, ownFields, type Home } from "./ownFields.ts";
import { withLaw } from "./law.ts";
import { hasText, type ReadRecord } from "./record.ts";
import { addressOf, fixedAddressesIn } from "../../i18n/addresses.ts";

/** One record in one language: its facts, and its words in that language, or else in that of its file. */
export interface Entry<C extends Collection = Collection> {
  collection: C;
  /** The record's name, the same in every language. */
  id: string;
  /** The file that its words and text come from. */
  file: string;
  /** The language of its words: that of its file where there is no translation. */
  language: string;
  /** The language of the text below its fields; undefined if it has none. */
  textLanguage: string | undefined;
  data: Fields<C>;
}

/** Everything a department's site is made from. */
export interface Content {
  department: string;
  languages: string[];
  words: Record<string, Interface>;
  /** Entries by collection and by language of the site, in order of their names. */
  entries: { [C in Collection]: Record<string, Entry<C>[]> };
  /** The sections in which there is something. */
  open: SectionName[];
  /** Path of each drawing, by its name. */
  drawings: Map<string, string>;
  redirects: Redirect[];
  /** Words that are the same on every page, by the language that they are in. */
  stays: Staying;
  /** Of when the pages are on which facts were read, as far as it is known. */
  sources: DatedSource[];
  /** What may be published of each measure, by its name: the only numbers of a measure that leave the reader. */
  published: Map<string, Published>;
  /** Works out how good the content is, in numbers. */
  quality: () => Quality;
  /** What the search learns from: words of each language, and what people type who need a page. */
  search: { languages: Record<string, Language>; asked: Asked };
}

/** The settings of the site, in its first language. */
export function settingsOf({ entries, languages }: Pick<Content, "entries" | "languages">): Fields<"department"> {
  return entries.department[languages[0]!]![0]!.data;
}

/**
 * Every address of the site, without language.
 *
 * @param open the sections in which there is something
 */
export function addressesOf(
  entries: Iterable<{ collection: Collection; id: string }>,
  open: readonly SectionName[],
): Map<string, { collection: Collection; id: string } | undefined> {
  const addresses = new Map<string, { collection: Collection; id: string } | undefined>(
    fixedAddressesIn(open).map((address) => [address, undefined]),
  );
  for (const entry of entries) {
    const address = addressOf(entry.collection, entry.id);
    if (address) addresses.set(address, entry);
  }
  return addresses;
}

/**
 * Puts facts and words together, once per language. Whatever an entry then refers to exists.
 *
 * @param records the records that the site shows, by “collection name”
 */
export function collect(
  records: Map<string, ReadRecord>,
  translated: Map<string, ReadRecord>,
  languages: string[],
  home: Home,
): Content["entries"] {
  const entries = Object.fromEntries(
    Object.keys(kinds).map((name) => [name, Object.fromEntries(languages.map((language) => [language, [] as Entry[]]))]),
  ) as unknown as Record<Collection, Record<string, Entry[]>>;
  for (const [key, record] of [...records].toSorted(([a], [b]) => compare(a, b))) {
    if (!record.data) continue;
    const { collection, id } = record.file;
    for (const language of languages) {
      const translation = translated.get(`${language} ${key}`);
      const data: Record<string, unknown> = { ...withLaw(record, record.data, records.values()), ...wordsIn(translation) };
      const shown = translation?.data ? translation : record;
      entries[collection][language]!.push({
        collection,
        id,
        file: shown.file.path,
        language: translation?.data || Object.keys(kinds[collection].words).length === 0 ? language : record.file.writtenIn,
        textLanguage:
          hasText(shown.source) && (collection !== "officers" || mayShowText(data))
            ? shown === translation
              ? language
              : record.file.writtenIn
            : undefined,
        data: ownFields(collection, data as unknown as Fields<Collection>, home, id, language),
      });
    }
  }
  return entries as unknown as Content["entries"];
}

/** The words that a translation has: what it says of itself is for those who look after it. */
function wordsIn(translation: ReadRecord | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(translation?.data ?? {}).filter(([name]) => !(name in translationFacts)));
}
