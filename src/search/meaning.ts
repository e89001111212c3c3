/** From what somebody types to what it may mean: words, their stems, and the classes that they belong to. */

/** What is known of one language; see content/interface/search/. All words are folded: small letters, no accents. */
export interface Language {
  stop: string[];
  /** Endings to cut, the longest that fits. */
  endings: string[];
  /** What is written for something else: “kms” for “kill myself”. */
  sayings: Record<string, string>;
  /** Words by the name of their class. */
  classes: Record<string, string[]>;
  /** Letters that sound like others: `ph: f`. */
  sounds: Record<string, string>;
}

/** A word that was typed, as the search sees it. */
export interface Term {
  /** As it was typed, folded. */
  word: string;
  stem: string;
  /** Names of the classes that the word belongs to. */
  classes: readonly string[];
}

/** The letters and digits of a text, folded; digits with signs between them are one number: “9-1-1”. */
export function fold(text: string): string[] {
  return text
    .slice(0, 400)
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ`´]/gu, "")
    .toLowerCase()
    .replace(/(\d)[\s().-]{1,2}(?=\d)/g, "$1")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** Reads words as somebody who speaks one language. */
export class Reader {
  readonly stop: Set<string>;
  readonly sayings: Map<string, string[]>;
  private readonly endings: string[];
  private readonly classes = new Map<string, string[]>();
  private readonly longest: number;
  private readonly sounds: [string, string][];

  constructor({ stop, endings, sayings, classes, sounds }: Language) {
    this.sounds = Object.entries(sounds);
    this.stop = new Set(stop);
    this.endings = [...endings].sort((a, b) => b.length - a.length);
    this.sayings = new Map(Object.entries(sayings).map(([from, to]) => [from, to.split(" ")]));
    this.longest = Math.max(1, ...Object.keys(sayings).map((from) => from.split(" ").length));
    for (const [name, words] of Object.entries(classes))
      for (const word of words) {
        const stem = this.stem(word);
        const names = this.classes.get(stem) ?? [];
        if (!names.includes(name)) this.classes.set(stem, [...names, name]);
      }
  }

  /** The stems of every word that has a class. */
  stems(): Iterable<string> {
    return this.classes.keys();
  }

  /** The word without its ending. */
  stem(word: string): string {
    if (/\d/.test(word)) return word;
    const ending = this.endings.find((end) => word.endsWith(end) && word.length - end.length >= 3);
    const stem = (ending ? word.slice(0, -ending.length) : word).slice(0, Number(process.env.MAX ?? 99));
    // “hitting”, “stopped”
    return ending && stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[sl]/.test(stem.at(-1)!) ? stem.slice(0, -1) : stem;
  }

  /** How a word sounds: letters that sound alike are one. */
  sound(word: string): string {
    let said = word;
    for (const [from, to] of this.sounds) said = said.replaceAll(from, to);
    return said.replace(/(.)\1+/g, "$1");
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
    return { word, stem, classes: this.classesOf(stem) };
  }

  classesOf(stem: string): readonly string[] {
    return this.classes.get(stem) ?? [];
  }

  /** What a phrase in this language says. */
  read(phrase: string): Term[] {
    return this.plain(fold(phrase))
      .filter((word) => !this.stop.has(word))
      .map((word) => this.term(word));
  }
}

/** How many words may lie between two that are taken together. */

/**
 * What a model counts in a phrase: each stem, each class, and pairs of what stand near each other, in whatever order
 * (a pair is of classes where words have one, so that “my uncle hits me” is like “my father beats me”).
 */
export function features(terms: readonly Term[], reach = 0): string[] {
  const found = new Set<string>();
  const names = (term: Term) => (term.classes.length > 0 ? term.classes.map((name) => `~${name}`) : [term.stem]);
  terms.forEach((term, index) => {
    found.add(term.stem);
    for (const name of process.env.NOCL ? [] : term.classes) found.add(`~${name}`);
    for (const other of terms.slice(index + 1, index + 1 + reach))
      for (const a of names(term)) for (const b of names(other)) if (a !== b) found.add(a < b ? `${a} ${b}` : `${b} ${a}`);
  });
  return [...found];
}
