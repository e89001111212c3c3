import { wordsIn } from "../lib/words.ts";

/**
 * The name of a school as it is filed: under the word by which people call it, not under somebody's first name or initials.
 * “Ella B. Allen Elementary”, also called “Allen Elementary”, is “Allen Elementary, Ella B.”; “E. P. Foster” is “Foster, E. P.”.
 */
export function filed(name: string, aliases: readonly string[] = []): string {
  const parts = name.split(" ");
  const folded = parts.map((part) => wordsIn(part).join(""));
  const starts = aliases
    .map((alias) => wordsIn(alias))
    .map((alias) => folded.findIndex((_, at) => alias.length > 0 && alias.every((word, index) => folded[at + index] === word)))
    .filter((at) => at > 0);
  const initials = folded.findIndex((word) => word.length > 1);
  const at = starts[0] ?? Math.max(initials, 0);
  return at === 0 ? name : `${parts.slice(at).join(" ")}, ${parts.slice(0, at).join(" ")}`;
}
