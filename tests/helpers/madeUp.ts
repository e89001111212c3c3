import { parse, stringify } from "yaml";
import { pluralCategories } from "../../src/lib/plurals.ts";

/** Languages that nobody speaks, made from the English interface words: they show what a site does with any language. */

const accents: Record<string, string> = {
  a: "á",
  c: "ç",
  e: "ë",
  i: "ï",
  n: "ñ",
  o: "ö",
  u: "û",
  y: "ÿ",
  A: "Å",
  E: "É",
  I: "Î",
  O: "Ø",
  S: "Š",
};

/** Accented and twice as long, as a language with long words would be. */
export function long(text: string): string {
  return outsideBraces(text, (words) => {
    const marked = [...words].map((letter) => accents[letter] ?? letter).join("");
    return /\p{L}/u.test(marked) ? `${marked}${" ëxtrå".repeat(Math.ceil(words.length / 6))}` : marked;
  });
}

const alef = "א".codePointAt(0)!;

/** In letters that are written from right to left. */
export function rightToLeft(text: string): string {
  const turn = (letter: string) => String.fromCodePoint(alef + ((letter.toLowerCase().codePointAt(0)! - 97) % 26));
  return outsideBraces(text, (words) => words.replace(/[a-z]/gi, turn).replace(/\p{L}\p{M}/gu, ""));
}

function outsideBraces(text: string, change: (words: string) => string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith("{") ? part : change(part)))
    .join("");
}

/** The interface words in a made-up language, with its own name and every form that its numbers take. */
export function madeUpWords(english: string, language: string, change: (text: string) => string): string {
  const translate = (value: unknown): unknown => {
    if (typeof value === "string") return change(value);
    if (!value || typeof value !== "object") return value;
    const forms = value as Record<string, string>;
    if (forms["other"] !== undefined)
      return Object.fromEntries(pluralCategories(language).map((form) => [form, change(forms[form] ?? forms["other"]!)]));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translate(inner)]));
  };
  const words = translate(parse(english)) as { languages?: object };
  return stringify({ ...words, languages: { ...words.languages, [language]: change("made up") } });
}
