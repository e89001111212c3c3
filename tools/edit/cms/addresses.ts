import { listTree } from "../../../src/editorial/read/tree.ts";
import { addressesOf as addresses } from "../../../src/editorial/read/content.ts";
import type { Desk } from "../desk/routes.ts";
import type { Choices } from "./fields.ts";
import { titleOf } from "./config.ts";
import { editedKind } from "./kinds.ts";
import { readParts } from "./text.ts";

/** The addresses of the site's pages, each with its title, for those who choose one. */
export function addressesOf({ root, department }: Desk): Choices["addresses"] {
  const { records } = listTree(root, department);
  const english = records.filter(({ language }) => language === undefined);
  const files = new Map(english.map((file) => [`${file.collection} ${file.id}`, file]));
  return [...addresses(english)].map(([value, entry]) => {
    const file = entry && files.get(`${entry.collection} ${entry.id}`);
    const title = file && titleOf(file.collection);
    const name = title && readParts(file.text, editedKind(file.collection).kind.ending)?.fields[title];
    return { value, label: typeof name === "string" ? `${name} (${value})` : value };
  });
}
