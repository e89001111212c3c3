/** A sentence within a text. */
export interface Sentence {
  text: string;
  /** Where it begins in the text. */
  offset: number;
  words: string[];
}

/** Stands in a text for what a component shows, like a number or a name: one short word. */
export const placeholder = "#";

/** A word: letters and digits, with the apostrophes, hyphens and dots inside it. “after-school”, “2.0” and “1:30” are one each. */
const word = /#|[\p{L}\p{N}]+(?:[’'.,:–-]*[\p{L}\p{N}]+)*/gu;

/** A full stop after these ends no sentence: titles, months, “p.m.”, “U.S.”, “núm.”. */
const shortened =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Sra|Dra|Ave|Blvd|Sept?|Oct|Nov|Dec|Jan|Feb|Aug|vs|etc|No|Inc|núm|pág|art)|\b\p{L}\.\p{L}|(?<=\s)\p{Lu})\.$/u;

const end = /[.!?…]+["'”’»)\]]*(?=\s)/gu;

/** The sentences of a text. What ends a line without a full stop, like an entry of a list, is one too. */
export function sentencesIn(text: string): Sentence[] {
  const ends = [...text.matchAll(end)].flatMap(({ 0: signs, index }) => {
    const after = text.slice(index + signs.length).trimStart();
    const goesOn = /^\p{Ll}/u.test(after) || (signs === "." && shortened.test(text.slice(Math.max(0, index - 12), index + 1)));
    return goesOn ? [] : [index + signs.length];
  });
  return [...ends, text.length].flatMap((to, index) => {
    const from = ends[index - 1] ?? 0;
    const part = text.slice(from, to);
    const words = part.match(word) ?? [];
    return words.length > 0 ? [{ text: part.trim(), offset: from + part.length - part.trimStart().length, words }] : [];
  });
}
