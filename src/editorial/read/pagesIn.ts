import { addressOf } from "../../i18n/addresses.ts";
import type { Collection } from "../../schemas/index.ts";
import { defaultLanguage } from "../../i18n/inLanguage.ts";
import { languagesIn, languagesOf } from "./departments.ts";
import { placeOf } from "./place.ts";

/**
 * Tells the address of the page that is made from a file of the content, without its language; undefined if it makes none: interface
 * words, pictures, what is shown on many pages.
 *
 * @returns takes a path from the project's folder, with forward slashes
 */
export function pagesIn(root: string, department: string): (path: string) => string | undefined {
  const [languages, spoken] = [languagesOf(root, department), languagesIn(root)];
  return (path) => {
    const [, layer = "", ...below] = path.split("/");
    const first = (layer === "common" ? undefined : languages[0]) ?? defaultLanguage;
    const place = placeOf(below.join("/"), layer, languages, spoken, first);
    if (place.kind === "record") return addressOf(place.collection, place.id);
    if (place.kind !== "asked") return undefined;
    const [collection = "", ...id] = place.key.split("/");
    return addressOf(collection as Collection, id.join("/"));
  };
}
