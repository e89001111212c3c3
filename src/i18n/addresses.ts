import type { Collection } from "../schemas/index.ts";
import { sectionFor, sections, type SectionName } from "./sections.ts";

export { defaultLanguage, firstLanguage, inLanguage, languageOfNames } from "./inLanguage.ts";

/** Pages that the kit itself makes, one for each section that is not written by hand. */
export const fixedAddresses: string[] = fixedAddressesIn(Object.keys(sections) as SectionName[]);

/** Those of some sections. */
export function fixedAddressesIn(names: readonly SectionName[]): string[] {
  return names.flatMap((name) => (sections[name].written ? [] : [sections[name].address]));
}

/** The address of a record without its language; undefined for records that have no page of their own. */
export function addressOf(collection: Collection, id: string): string | undefined {
  if (collection === "pages") return `/${id.replace(/(^|\/)index$/, "$1")}/`.replace("//", "/");
  if (collection === "sheets") return `/${id}/`;
  const section = sectionFor(collection);
  return section && `${section.address}${section.records?.folder ?? ""}${id}/`;
}
