import type { Collection } from "../schemas/index.ts";

/** The language that stands at `/…`; the others stand at `/<language>/…`. */
export const defaultLanguage = "en";

/** Pages that the kit itself makes, whatever the content. */
export const fixedAddresses = [
  "/",
  "/help/",
  "/resources/",
  "/resources/card/",
  "/resources/sheet/",
  "/schools/",
  "/schools/posters/",
  "/officers/",
  "/programs/",
  "/events/",
  "/events/archive/",
  "/questions/",
  "/what-happens/",
  "/search/",
  "/a-z/",
  "/data/",
  "/dashboard/",
];

/** The address of a record without its language; undefined for records that have no page of their own. */
export function addressOf(collection: Collection, id: string): string | undefined {
  switch (collection) {
    case "pages":
      return `/${id.replace(/(^|\/)index$/, "$1")}/`.replace("//", "/");
    case "sheets":
      return `/${id}/`;
    case "topics":
      return `/help/${id}/`;
    case "resources":
    case "schools":
    case "officers":
    case "programs":
    case "events":
      return `/${collection}/${id}/`;
    case "measures":
      return `/dashboard/${id}/`;
    case "questions":
      return `/questions/${id}/`;
    case "journeys":
      return `/what-happens/${id}/`;
    case "feedback":
      return `/contact/${id}/`;
    case "agreements":
      return `/about/policies/${id}/`;
    default:
      return undefined;
  }
}

/** An address of this site in a language: /help/ becomes /es/help/. */
export function inLanguage(language: string, address: string): string {
  return language === defaultLanguage ? address : `/${language}${address}`;
}
