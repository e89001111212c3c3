import { listTree, type ContentFile } from "../../../src/editorial/read/tree.ts";
import { addressOf, fixedAddresses } from "../../../src/i18n/addresses.ts";
import type { Desk } from "../desk/routes.ts";
import { titleOf } from "./config.ts";
import type { Choices } from "./fields.ts";
import { editedKind } from "./kinds.ts";
import { readParts } from "./text.ts";

/** The addresses of the site's pages, each with its title, for those who choose one. */
export function addressesIn({ root, department }: Desk): Choices["addresses"] {
  const found = new Map<string, string>(fixedAddresses.map((address) => [address, address]));
  const { languages, records } = listTree(root, department);
  for (const file of records) {
    const address = addressOf(file.collection, file.id);
    // Called as the site's first language calls it; a common page that has no such translation, as its own does.
    if (address && (file.writtenIn === languages[0] || (file.language === undefined && !found.has(address))))
      found.set(address, [titleIn(file), address].filter(Boolean).join(" · "));
  }
  return [...found].map(([value, label]) => ({ value, label }));
}

/** What a record is called; empty if nothing says so. */
export function titleIn(file: ContentFile): string {
  const name = titleOf(file.collection);
  const title = name && readParts(file.text, editedKind(file.collection).kind.ending)?.fields[name];
  return typeof title === "string" ? title : "";
}
