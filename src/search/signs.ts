import type { Reader, Term } from "./meaning.ts";

/** How many words may stand between two of a sign. */
const gap = 2;

/** One word of a sign: any of these is it. */
type Part = Set<string>;

/** Words in their order, as a sign of danger or of none. */
export type Sign = Part[];

/** Reads a sign: words with spaces between, `~class` for any word of a class. Words that tell nothing are left out, as in questions. */
export function readSign(text: string, reader: Reader): Sign {
  return text
    .split(" ")
    .filter((word) => !reader.stop.has(word))
    .map((word) => new Set(word.startsWith("~") ? [word] : [word, reader.stem(word)]));
}

/** Where a sign stands in a question: the places of its words; undefined if it does not. */
export function find(sign: Sign, terms: readonly Term[], from = 0): number[] | undefined {
  const [part, ...rest] = sign;
  if (!part) return [];
  // The first word may stand anywhere, the others near the one before.
  const end = from === 0 ? terms.length : Math.min(terms.length, from + gap + 1);
  for (let at = from; at < end; at++) {
    const { feature, stem, word } = terms[at]!;
    if (!part.has(feature) && !part.has(stem) && !part.has(word)) continue;
    const others = find(rest, terms, at + 1);
    if (others) return [at, ...others];
  }
  return undefined;
}
