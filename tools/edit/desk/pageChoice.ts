import { addressOf } from "../../../src/i18n/addresses.ts";
import type { renamableFiles } from "../actions/renamePage.ts";
import type { Given } from "./given.ts";
import type { Html } from "./html.ts";
import { choice } from "./inputs.ts";

/** A list of pages to choose from, by their addresses. What is sent is the file. */
export function pageChoice(given: Given, files: ReturnType<typeof renamableFiles>): Html {
  const pages = files.map(({ path, collection, id }) => [path, addressOf(collection, id) ?? path] as const);
  return choice(
    given,
    "page",
    "The page",
    pages.toSorted(([, a], [, b]) => (a < b ? -1 : 1)),
  );
}
