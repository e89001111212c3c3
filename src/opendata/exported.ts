import { addressOf, firstLanguage, inLanguage } from "../i18n/addresses.ts";
import { wholeAddress } from "../i18n/siteAddress.ts";
import type { Collection, Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";

interface Named<C extends Collection> {
  id: string;
  data: Fields<C>;
}

/** What the open data is made from: the records of one department, with their words in one language. */
export interface Exported {
  /** The site's address. */
  url: string;
  /** The site's name. */
  name: string;
  /** The day of the build, as YYYY-MM-DD. */
  today: string;
  /** The language of its words. */
  language: string;
  words: Interface;
  resources: Named<"resources">[];
  organizations: Named<"organizations">[];
  topics: Named<"topics">[];
}

/** The address of a record's page, or, for one without a page of its own, a name of the same form. */
export function pageOf(from: Exported, collection: Collection, id: string): string {
  return wholeAddress(from.url, addressOf(collection, id) ?? `/${collection}/${id}/`);
}

/** The address of a record's page in the language of the export. Ids are made from `pageOf`, and are the same in every language. */
export function pageInLanguage(from: Exported, collection: Collection, id: string): string {
  return wholeAddress(from.url, inLanguage(from.language, addressOf(collection, id) ?? `/${collection}/${id}/`));
}

/** What a file is called in a language: resources, and resources.es beside it. The data specification has no texts in two languages. */
export function fileIn(name: string, language: string): string {
  return language === firstLanguage ? name : `${name}.${language}`;
}
