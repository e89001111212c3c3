import { fold, type Reader, type Term } from "./meaning.ts";
import { cost } from "./spelling.ts";

/** A word of the question. */
export interface Asked extends Term {
  /** Its stems in every language, for names. */
  stems: readonly string[];
  /** From 0 to 1: less where the word had to be guessed. */
  weight: number;
}

/** A known stem in the place of an unknown word. */
interface Guess {
  stem: string;
  reader: Reader;
  /** From 0 to 1. */
  weight: number;
}

/** New words of one question that are guessed at. */
const mostGuesses = 6;

/** The words that the search knows, and what it takes others for. */
export class Words {
  private readonly readers: [language: string, reader: Reader][];
  /** Languages by stem; a stem under “” is a name, which belongs to all. */
  private readonly known = new Map<string, Set<string>>();
  /** Known stems by “language sound”. */
  private readonly bySound = new Map<string, string>();
  /** What unknown words were taken for, since every key asks again. */
  private readonly guesses = new Map<string, Guess | undefined>();
  /** How many more words of the question may be guessed: a pasted page must not take long. */
  private left = 0;

  constructor(readers: [language: string, reader: Reader][]) {
    this.readers = readers;
  }

  has(stem: string): boolean {
    return this.known.has(stem);
  }

  add(stem: string, language: string): void {
    const languages = this.known.get(stem);
    if (languages) languages.add(language);
    else this.known.set(stem, new Set([language]));
    for (const [own, reader] of this.readers) {
      if (language !== "" && language !== own) continue;
      const heard = reader.sound(stem);
      if (heard.length > 2 && !this.bySound.has(`${own} ${heard}`)) this.bySound.set(`${own} ${heard}`, stem);
    }
  }

  /** The words of a question, each in the language in which it is known. */
  read(question: string, typing: boolean): { terms: Asked[]; language: string | undefined } {
    const words = fold(question);
    // A single letter may become anything.
    if (words.join("").length < 2) return { terms: [], language: undefined };
    this.left = mostGuesses;
    const votes = new Map(this.readers.map(([language]) => [language, 0]));
    for (const word of words)
      for (const [language, reader] of this.readers)
        if (reader.stop.has(word) || reader.sayings.has(word) || this.known.get(reader.stem(word))?.has(language))
          votes.set(language, votes.get(language)! + 1);
    const order = [...this.readers].sort(([a], [b]) => votes.get(b)! - votes.get(a)!);
    const [first, second] = order.map(([language]) => votes.get(language)!);
    let plain = words;
    for (const [, reader] of order) plain = reader.plain(plain);
    const terms: Asked[] = [];
    plain.forEach((word, index) => {
      const last = typing && index === plain.length - 1;
      const term = this.term(word, order, last);
      if (term) terms.push(term);
    });
    return { terms, language: first === second ? undefined : order[0]?.[0] };
  }

  private term(word: string, order: [string, Reader][], typing: boolean): Asked | undefined {
    const stems = [...new Set(order.map(([, reader]) => reader.stem(word)))];
    for (const [language, reader] of order) {
      if (reader.stop.has(word)) return undefined;
      const term = reader.term(word);
      const languages = this.known.get(term.stem);
      if (languages?.has(language) || languages?.has("")) return { ...term, stems, weight: 1 };
    }
    const meant = this.meant(word, order, typing);
    if (!meant) return { word, stem: word, feature: word, stems, weight: 1 };
    return { word, stem: meant.stem, feature: meant.reader.feature(meant.stem), stems: [meant.stem], weight: meant.weight };
  }

  /** The known stem that an unknown word may stand for: its beginning is typed, it sounds the same, or it is misspelt. */
  private meant(word: string, order: [string, Reader][], typing: boolean): Guess | undefined {
    if (/\d/.test(word) || word.length < 3) return undefined;
    if (typing) {
      for (const [language, reader] of order) {
        const longer = [...this.known].filter(
          ([stem, languages]) => stem.startsWith(word) && (languages.has(language) || languages.has("")),
        );
        if (longer.length > 0) return { stem: longer.reduce((a, b) => (b[0].length < a[0].length ? b : a))[0], reader, weight: 0.8 };
      }
    }
    const key = `${order[0]?.[0]} ${word}`;
    if (!this.guesses.has(key) && this.left > 0) {
      this.left--;
      this.guesses.set(key, this.guess(word, order));
    }
    return this.guesses.get(key);
  }

  private guess(word: string, order: [string, Reader][]): Guess | undefined {
    for (const [language, reader] of order)
      for (const spelling of [word, reader.stem(word), reader.stem(reader.sound(word))]) {
        const said = reader.sound(spelling);
        const heard = this.bySound.get(`${language} ${said}`);
        if (heard && said.length > 2) return { stem: heard, reader, weight: 0.9 };
      }
    let best: { stem: string; reader: Reader; cost: number } | undefined;
    const limit = word.length < 5 ? 0.6 : word.length < 8 ? 1 : 1.6;
    order.forEach(([language, reader], rank) => {
      // Stems end early; where a letter is missing or too many, they end elsewhere.
      const beginnings = [reader.stem(word), ...(word.length > 6 ? [word.slice(0, 5), word.slice(0, 7)] : [])];
      for (const [stem, languages] of this.known) {
        if (stem.length < 4 || !(languages.has(language) || languages.has(""))) continue;
        for (const asked of beginnings) {
          const price = cost(asked, stem, limit) + (asked[0] === stem[0] ? 0 : 0.4) + rank * 0.1;
          if (price <= limit && (!best || price < best.cost)) best = { stem, reader, cost: price };
        }
      }
    });
    return best && { stem: best.stem, reader: best.reader, weight: 1 - best.cost / 4 };
  }
}
