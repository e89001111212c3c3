import type { ContentFile } from "../../../src/editorial/read/tree.ts";
import { authorComponents, type AuthorComponent } from "../../../src/schemas/components.ts";
import type { Collection } from "../../../src/schemas/index.ts";
import { titleIn } from "./addresses.ts";
import { labelOf } from "./fields.ts";

/** A block that authors may put into a text, as the page in the browser registers it. */
export interface CmsComponent {
  id: string;
  label: string;
  /** It stands around a text. */
  holdsText: boolean;
  /** The records that it can show, by their names; undefined: it shows none. */
  records?: { label: string; value: string }[];
}

/**
 * The blocks of the editor: the one list that the check and the pages read, too. A block that would have nothing to show is left out:
 * the editor would not start.
 *
 * @param files the English files of the department and the common ones
 */
export function cmsComponents(files: ContentFile[]): CmsComponent[] {
  return Object.entries(authorComponents).flatMap(([id, { of, holdsText }]: [string, AuthorComponent]) => {
    const records = of && recordsOf(of, files);
    if (records?.length === 0) return [];
    const label = labelOf(id.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase());
    return [{ id, label, holdsText: holdsText === true, ...(records && { records }) }];
  });
}

function recordsOf(collections: Collection[], files: ContentFile[]): NonNullable<CmsComponent["records"]> {
  const found = new Map<string, string>();
  for (const file of files.filter(({ collection }) => collections.includes(collection))) {
    // The same law has a file in each area where it holds; a text calls all of them by one name.
    const value = file.collection === "law" ? file.id.slice(file.id.lastIndexOf("/") + 1) : file.id;
    found.set(value, file.collection === "law" ? labelOf(value.replaceAll("-", " ")) : titleIn(file) || value);
  }
  return [...found].map(([value, label]) => ({ value, label }));
}
