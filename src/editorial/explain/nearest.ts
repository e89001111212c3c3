import { distance } from "../../lib/distance.ts";

/** As many slips of the fingers are forgiven. More, and it is another word: what people then meant is anyone's guess. */
const slips = 2;

/**
 * The choice that was probably meant: one that differs by a slip or two. Undefined if none is near.
 * Names have parts, and only the parts that differ are compared: “allen-elementary” and “rice-elementary” are as far
 * apart as two schools can be. Numbers are never taken for slips.
 */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const choice of choices) {
    const [one, other] = unlike(word.toLowerCase(), choice.toLowerCase());
    if (one.replace(/\D/g, "") !== other.replace(/\D/g, "")) continue;
    const allowed = Math.min(slips, Math.max(1, Math.floor(Math.max(one.length, other.length) / 3)));
    const apart = distance(one, other, allowed);
    if (apart <= allowed && apart < least) [best, least] = [choice, apart];
  }
  return best;
}

/** Two names without the parts that both begin or end with. */
function unlike(one: string, other: string): [string, string] {
  const [a, b] = [one, other].map((name) => name.split(/(?=[-/_. ])|(?<=[-/_. ])/)) as [string[], string[]];
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) [a, b].forEach((parts) => parts.shift());
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) [a, b].forEach((parts) => parts.pop());
  return [a.join(""), b.join("")];
}

/** “Did you mean x?”, or the list of what exists, shortened. */
export function suggest(word: string, choices: Iterable<string>): string {
  const all = [...choices].sort();
  const near = nearest(word, all);
  if (near) return `Did you mean “${near}”?`;
  if (all.length === 0) return "There are none yet.";
  return all.length <= 12
    ? `Choose one of: ${all.join(", ")}.`
    : `Choose one of the ${all.length} that exist, such as ${all.slice(0, 5).join(", ")}.`;
}
