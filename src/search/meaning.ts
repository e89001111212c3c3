import { sound } from "./spelling.ts";

/** From what somebody types to what it may mean: words, their stems, and the classes that they belong to. */

/** What is known of one language; see content/interface/<language>.search.yaml. All words are folded: small letters, no accents. */
export interface Language {
  stop: string[];
  /** Endings to cut, the longest that fits. */
  endings: string[];
  /** What is written for something else: “kms” for “kill myself”. */
  sayings: Record<string, string>;
  /** Words by the name of their class; stems once they are {@link Language.stemmed}. */
  classes: Record<string, string[]>;
  stemmed?: boolean;
  /** Signs of danger, by the name of a help topic, and what only looks like it: words, or `~class`, with spaces between. */
  danger: Record<string, string[]>;
  harmless: string[];
  /** Letters that sound like others: `ph: f`. */
  sounds: Record<string, string>;
}

/** A word that was typed, as the search sees it. */
export interface Term {
  /** As it was typed, folded. */
  word: string;
  stem: string;
  /** What the model counts: `~` and the name of its class, or else the stem. */
  feature: string;
}

/** Letters that are read: more than anyone types. */
const longest = 2000;

/** The letters and digits of a text, folded; digits with signs between them are one number: “9-1-1”. */
export function fold(text: string): string[] {
  return (
    text
      .slice(0, longest)
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}'’ʼ`´]/gu, "")
      .toLowerCase()
      // “s u i c i d e”, “I.C.E.”
      .replace(/\b[a-z](?:[\s.][a-z]){2,}\b/g, (letters) => letters.replace(/[^a-z]/g, ""))
      .replace(/(\d)[\s().-]{1,2}(?=\d)/g, "$1")
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
  );
}

/** Letters of a stem that are kept: more tell little, and cost. */
const longestStem = 6;

/** Reads words as somebody who speaks one language. */
export class Reader {
  readonly stop: Set<string>;
  readonly sayings: Map<string, string[]>;
  private readonly endings: string[];
  /** The name of the class of each stem that has one. */
  private readonly classes = new Map<string, string>();
  private readonly longest: number;
  private readonly sounds: [string, string][];

  constructor({ stop, endings, sayings, classes, stemmed, sounds }: Language) {
    this.sounds = Object.entries(sounds);
    this.stop = new Set(stop);
    this.endings = [...endings].sort((a, b) => b.length - a.length);
    this.sayings = new Map(Object.entries(sayings).map(([from, to]) => [from, to.split(" ")]));
    this.longest = Math.max(1, ...Object.keys(sayings).map((from) => from.split(" ").length));
    for (const [name, words] of Object.entries(classes))
      for (const word of words) {
        const stem = stemmed ? word : this.stem(word);
        const other = this.classes.get(stem);
        if (other === undefined) this.classes.set(stem, name);
        // Where the stems of two classes are alike, the later word stands for itself.
        else if (other !== name) this.classes.set(word, name);
      }
  }

  /** The stem of every word that has a class, and the words that have one of their own; with its name. */
  classified(): Iterable<[stem: string, name: string]> {
    return this.classes;
  }

  /** The word without its ending. */
  stem(word: string): string {
    if (/\d/.test(word)) return word;
    const ending = this.endings.find((end) => word.endsWith(end) && word.length - end.length >= 3);
    const stem = (ending ? word.slice(0, -ending.length) : word).slice(0, longestStem);
    // “hitting”, “stopped”
    return ending && stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[sl]/.test(stem.at(-1)!) ? stem.slice(0, -1) : stem;
  }

  /** How a word sounds: letters that sound alike are one. */
  sound(word: string): string {
    return sound(word, this.sounds);
  }

  /** Puts plain words in the place of sayings. */
  plain(words: string[]): string[] {
    const plain: string[] = [];
    for (let at = 0; at < words.length;) {
      let length = Math.min(this.longest, words.length - at);
      while (length > 0 && !this.sayings.has(words.slice(at, at + length).join(" "))) length--;
      plain.push(...(length > 0 ? this.sayings.get(words.slice(at, at + length).join(" "))! : [words[at]!]));
      at += Math.max(length, 1);
    }
    return plain;
  }

  term(word: string): Term {
    const stem = this.stem(word);
    return { word, stem, feature: this.feature(this.classes.has(word) ? word : stem) };
  }

  /** What the model counts for a stem. */
  feature(stem: string): string {
    const name = this.classes.get(stem);
    return name ? `~${name}` : stem;
  }

  /** What a phrase in this language says. */
  read(phrase: string): Term[] {
    return this.plain(fold(phrase))
      .filter((word) => !this.stop.has(word))
      .map((word) => this.term(word));
  }
}

/** What a model counts in a phrase, each once. */
export function features(terms: readonly Term[]): string[] {
  return [...new Set(terms.map(({ feature }) => feature))];
}

/** Stands for words that the model does not know: one, and more than one. A cry for help is made of common words. */
export function unknowns(count: number): string[] {
  return count === 0 ? [] : count === 1 ? ["~?"] : ["~?", "~??"];
}
