import { englishSyllables } from "./english.ts";
import type { Sentence } from "./sentences.ts";
import { spanishSyllables } from "./spanish.ts";

/** How many words, sentences and syllables a text has. */
export interface Counts {
  words: number;
  sentences: number;
  syllables: number;
}

/** How hard a text is to read, by the formula that fits its language. */
export interface Measure {
  /** The score of a text. */
  score: (counts: Counts) => number;
  syllables: (word: string) => number;
  /** 1 where a higher score is harder to read, -1 where it is easier. */
  harder: 1 | -1;
  /** The hardest score that a help page may have, and any other text. */
  limits: { help: number; other: number };
  /** A score in words for editors. */
  inWords: (counts: Counts) => string;
}

/**
 * The school grade that a reader needs (United States), by Flesch and Kincaid. J. P. Kincaid, R. P. Fishburne, R. L. Rogers and
 * B. S. Chissom: Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report 8-75, 1975.
 */
export function fleschKincaid({ words, sentences, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * Ease of reading Spanish, 100 very easy to 0 very hard. J. Fernández Huerta: Medidas sencillas de lecturabilidad. Consigna 214,
 * 1959. It counted syllables in 100 words; the sentence is measured in words, as in Flesch, whose formula it carries over.
 */
export function fernandezHuerta({ words, sentences, syllables }: Counts): number {
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
}

/**
 * Perspicuity of Spanish, read on the INFLESZ scale: below 40 very hard, to 55 rather hard, to 65 normal, to 80 rather easy, above
 * very easy. F. Szigriszt Pazos: Sistemas predictivos de legibilidad del mensaje escrito, 1993; I. M. Barrio Cantalejo and others:
 * Validación de la Escala INFLESZ. Anales del Sistema Sanitario de Navarra 31(2), 2008.
 */
export function szigrisztPazos({ words, sentences, syllables }: Counts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/** The measure of each language that has one here. Texts in other languages are not measured. */
export const measures: Record<string, Measure> = {
  en: {
    score: fleschKincaid,
    syllables: inWhole(englishSyllables),
    harder: 1,
    limits: { help: 6, other: 8 },
    inWords: (counts) => `at grade ${fleschKincaid(counts).toFixed(1)}`,
  },
  // Of the two Spanish formulas the newer is always the stricter, by about four points: who keeps to it keeps to both.
  es: {
    score: szigrisztPazos,
    syllables: inWhole(spanishSyllables),
    harder: -1,
    limits: { help: 65, other: 55 },
    inWords: (counts) =>
      `at ${szigrisztPazos(counts).toFixed(0)} on the INFLESZ scale (Fernández-Huerta ${fernandezHuerta(counts).toFixed(0)})`,
  },
};

/**
 * Counts the syllables of a whole word: of all parts of “after-school”, and one for a figure, whose syllables would tell nothing of
 * how hard it is (so Flesch). Each word is counted once: a language uses few, again and again.
 */
function inWhole(count: (part: string) => number): (word: string) => number {
  const counted = new Map<string, number>();
  return (word) => {
    const known = counted.get(word);
    if (known !== undefined) return known;
    const parts = word.split(/[^\p{L}\p{N}’']+/u).filter((part) => /\p{L}/u.test(part));
    const syllables = Math.max(
      1,
      parts.reduce((sum, part) => sum + count(part), 0),
    );
    counted.set(word, syllables);
    return syllables;
  };
}

/** What the formulas need of sentences. */
export function countsOf(sentences: readonly Pick<Sentence, "words">[], { syllables }: Measure): Counts {
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + syllables(word), 0),
  };
}
