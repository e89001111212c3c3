import { distance } from "../../lib/distance.ts";

/** The choice that was probably meant: at most a third of its letters differ. Undefined if none is near. */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const choice of choices) {
    const apart = distance(word.toLowerCase(), choice.toLowerCase());
    if (apart < least) [best, least] = [choice, apart];
  }
  return best !== undefined && least <= Math.max(1, Math.floor(Math.max(word.length, best.length) / 3)) ? best : undefined;
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
