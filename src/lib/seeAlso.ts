import { distance } from "./distance.ts";
import { wordsIn } from "./words.ts";

/** More words than these are a sentence: nobody looks for it in a list. */
const longest = 2;
/** So many for one page: editors write the best ones first. */
const most = 3;

/**
 * Of other names for something, those to look it up by: one of those that are spelled almost alike, no numbers, and none that its
 * own name begins with.
 */
export function seeAlso(aliases: readonly string[], title: string): string[] {
  const told = wordsIn(title);
  const name = told.join(" ");
  const kept: string[] = [];
  for (const alias of aliases) {
    const words = wordsIn(alias);
    const own = words.join(" ");
    if (!/[a-z]/.test(own) || words.length > longest || name.startsWith(own)) continue;
    const alike = (other: string) => distance(own, other, 2) <= (own.length < 5 ? 0 : 2);
    if (!told.some((word) => word !== own && alike(word)) && !kept.some((other) => alike(wordsIn(other).join(" ")))) kept.push(alias);
  }
  return kept.slice(0, most);
}
