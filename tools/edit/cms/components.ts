import { authorComponents, type AuthorComponent } from "../../../src/schemas/components.ts";
import { labelOf } from "./fields.ts";
import { titleOf } from "./config.ts";

/** A block that authors may put into a text, as the page in the browser registers it. */
export interface CmsComponent {
  id: string;
  label: string;
  /** It stands around a text. */
  holdsText: boolean;
  /** Where the record that it shows is looked up; empty: it shows none. */
  of: { collection: string; title: string }[];
}

/** The blocks of the editor: the one list that the check and the pages read, too. */
export function cmsComponents(): CmsComponent[] {
  return Object.entries(authorComponents).map(([id, { of = [], holdsText = false }]: [string, AuthorComponent]) => ({
    id,
    label: labelOf(id.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()),
    holdsText,
    of: of.map((collection) => ({ collection, title: titleOf(collection)! })),
  }));
}
