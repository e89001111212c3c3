import { addressOf } from "../../i18n/addresses.ts";
import type { Collection } from "../../schemas/index.ts";
import { defaultLanguage } from "../../i18n/inLanguage.ts";
import { languagesIn, languagesOf } from "./departments.ts";
import { placeOf } from "./place.ts";

/**
 * The address of the page that is made from a file of the content, without its language; undefined if it makes none: interface words,
 * pictures, what is shown on many pages.
 *
 * @param path from the project's folder, with forward slashes
 */
export function pageOf(root: string, department: string, path: string): string | undefined {
  const [, layer = "", ...below] = path.split("/");
  const languages = languagesOf(root, department);
  const first = (layer === "common" ? undefined : languages[0]) ?? defaultLanguage;
  const place = placeOf(below.join("/"), layer, languages, languagesIn(root), first);
  if (place.kind === "record") return addressOf(place.collection, place.id);
  if (place.kind !== "asked") return undefined;
  const [collection = "", ...id] = place.key.split("/");
  return addressOf(collection as Collection, id.join("/"));
}
