import type { Collection } from "../schemas/index.ts";
import { sectionFor, sections } from "./sections.ts";

export { defaultLanguage, firstLanguage, inLanguage, languageOfNames } from "./inLanguage.ts";

/** Pages that the kit itself makes, whatever the content. */
export const fixedAddresses: string[] = Object.values(sections).flatMap(({ address, written }) => (written ? [] : [address]));

/** The address of a record without its language; undefined for records that have no page of their own. */
export function addressOf(collection: Collection, id: string): string | undefined {
  if (collection === "pages") return `/${id.replace(/(^|\/)index$/, "$1")}/`.replace("//", "/");
  if (collection === "sheets") return `/${id}/`;
  const section = sectionFor(collection);
  return section && `${section.address}${section.records?.folder ?? ""}${id}/`;
}
