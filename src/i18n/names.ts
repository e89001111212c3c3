import type { Interface } from "../schemas/interface.ts";
import { list } from "./format.ts";
import { names as displayNames } from "./intl.ts";

/** Names of languages in a sentence. A language without a word of its own is named by the browser's tables. */
export function languageNames(tags: string[], words: Interface, language: string): string {
  const names = displayNames(language, { type: "language" });
  return list(
    tags.map((tag) => words.languages[tag] ?? names.of(tag) ?? tag),
    language,
  );
}
