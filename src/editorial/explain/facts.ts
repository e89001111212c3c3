/**
 * Facts that people type into running text, where they would grow old unseen: telephone numbers in every way in which
 * people and word processors write them, email addresses, and the number of a person.
 */

/** Hyphens, dashes, spaces (also those that do not break), dots and slashes, which part a number. */
const apart = String.raw`[\s\u00a0\u202f\u2010-\u2015./-]`;

const patterns = [
  // (619) 555-0151, 619.555.0151, 1 619 555 0151, 6195550151
  String.raw`(?<![\d/.-])(?:\+?1${apart}?)?(?:\([2-9]\d{2}\)|[2-9]\d{2})${apart}?\d{3}${apart}?\d{4}(?!\d)`,
  // 1-800-SUICIDE
  String.raw`(?<![\w-])(?:1${apart})?8(?:00|33|44|55|66|77|88)${apart}[A-Z][A-Z\d-]{5,}\b`,
  // 555-0151
  String.raw`(?<![\d-])[2-9]\d{2}[\u2010-\u2015.-]\d{4}(?![\d-])`,
  // sro@example.gov, sro (at) example.gov. Begun only where a word begins: else each letter of an endless word is tried, to its end.
  String.raw`(?<![\w.+-])[\w.+-]+(?:@| ?[([](?:at|arroba)[)\]] ?)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}`,
  // A Social Security number
  String.raw`(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])`,
];

const written = new RegExp(patterns.join("|"), "gi");

/** “Call or text 988”, “text HOME to 741741”: people are told to call or text a number. 911 and 211 stay what they are. */
const short =
  /\b(?:call|text|dial|llam[aeo]|llámal[aeo]|marc|mand[aeo]|env[ií][aeo]|mensajes?)\p{L}*\b[^.;:\d]{0,40}?(?<![\d-])(988|(?<=\b(?:to|at|al|a) )\d{5,6})(?![\d-])/giu;

/** Every such fact in a text, as it is written there. */
export function factsIn(text: string): string[] {
  return [...text.matchAll(written)].map(([found]) => found);
}

/** Every short number that a text tells people to call or text, with the words before it. A text can refer to its record; a plain field can't. */
export function shortNumbersIn(text: string): { phrase: string; number: string }[] {
  return [...text.matchAll(short)].map(([phrase, number = ""]) => ({ phrase, number }));
}
