import { features, fold, Reader, unknowns, type Language, type Term } from "./meaning.ts";
import { find, readSign, type Sign } from "./signs.ts";
import { cost } from "./spelling.ts";

/** Something that answers a question: a page of the site. */
export interface Answer {
  /** The kind of its record, or `sections`. */
  kind: string;
  /** Its name in each language that has a page of its own for it. */
  titles: Record<string, string>;
  /** Its address without language: `/help/abuse/`. */
  address: string;
  /** Other words for it, by language. */
  aliases: Record<string, string[]>;
}

/** What the search knows: it travels to the reader as one file. */
export interface Knowledge {
  languages: Record<string, Language>;
  answers: Answer[];
  /** What each column of the weights asks for: an answer (its index; -1 for none), and whether it tells of danger. */
  asked: { answer: number; danger: boolean }[];
  /** The stems that the model knows, by language. */
  stems: Record<string, string[]>;
  /** For each feature, weights by column. */
  weights: Map<string, Map<number, number>>;
}

export interface Found {
  answer: Answer;
  score: number;
}

export interface Reply {
  /** The help topic that must come first: the question may mean danger. */
  card: Answer | undefined;
  /** Without a card: whether a help topic answers first. */
  distress: boolean;
  /** The likeliest first. */
  found: Found[];
  /** The language of the question; undefined if its words belong to none, or to several alike. */
  language: string | undefined;
}

/** How sure the model must be of danger for its help to come first, from 0 to 1. */
const danger = 0.3;

/** How sure it must be that none is meant for the signs of danger not to count. */
const surelyHarmless = 0.8;

/** How much the name of an answer counts that the model knows, and one that shares all its words with many others. */
const learnedName = 0.3;
const commonName = 0.3;
/** A word that stands in the names of no more answers than this tells them from others. */
const few = 4;

/** What scores less is no answer, nor is what scores less than this share of the best. */
const least = 0.05;
const worthShowing = 0.1;

/** How much an answer counts by its kind, where it is as likely as another. */
const kindWeights: Record<string, number> = { topics: 1.2, questions: 1.1, resources: 0.9, events: 0.9, measures: 0.9, sheets: 0.8 };

/** What the model takes a question for: shares from 0 to 1. */
interface Judgment {
  /** By number of the answer. */
  pages: Map<number, number>;
  danger: number;
  /** The likeliest of the dangers. */
  worst: Answer | undefined;
  harmless: number;
}

/** A word of the question. */
interface Asked extends Term {
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

/** Finds answers to what somebody types. */
export class Search {
  private readonly knowledge: Knowledge;
  private readonly readers: [language: string, reader: Reader][];
  /** Languages by stem: of everything that the model or a name knows. */
  private readonly known = new Map<string, Set<string>>();
  /** Known stems by “language sound”. */
  private readonly bySound = new Map<string, string>();
  /** Answers that the model knows: their names count less. */
  private readonly learned: Set<number>;
  private readonly signs: [topic: string, sign: Sign][];
  private readonly harmless: Sign[];
  /** The stems of the names of each answer. */
  private readonly names: Set<string>[];
  /** In how many names a stem stands. */
  private readonly rarity = new Map<string, number>();
  /** What unknown words were taken for, since every key asks again. */
  private readonly guesses = new Map<string, Guess | undefined>();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.readers = Object.entries(knowledge.languages).map(([language, words]) => [language, new Reader(words)]);
    this.signs = this.readers.flatMap(([language, reader]) =>
      Object.entries(knowledge.languages[language]!.danger).flatMap(([topic, signs]) =>
        signs.map((sign): [string, Sign] => [topic, readSign(sign, reader)]),
      ),
    );
    this.harmless = this.readers.flatMap(([language, reader]) =>
      knowledge.languages[language]!.harmless.map((sign) => readSign(sign, reader)),
    );
    this.learned = new Set(knowledge.asked.map(({ answer }) => answer));
    for (const [language, stems] of Object.entries(knowledge.stems)) for (const stem of stems) this.know(stem, language);
    for (const [language, reader] of this.readers) for (const [stem] of reader.classified()) this.know(stem, language);
    this.names = knowledge.answers.map(({ titles, aliases }) => {
      const stems = new Set<string>();
      for (const [language, reader] of this.readers)
        for (const text of [titles[language] ?? "", ...(aliases[language] ?? [])])
          for (const { stem } of reader.read(text)) stems.add(stem);
      return stems;
    });
    for (const stems of this.names) for (const stem of stems) this.rarity.set(stem, (this.rarity.get(stem) ?? 0) + 1);
    for (const stem of this.rarity.keys()) if (!this.known.has(stem)) this.know(stem, "");
  }

  private know(stem: string, language: string): void {
    const languages = this.known.get(stem);
    if (languages) languages.add(language);
    else this.known.set(stem, new Set([language]));
    for (const [own, reader] of this.readers) {
      if (language !== "" && language !== own) continue;
      const heard = reader.sound(stem);
      if (heard.length > 2 && !this.bySound.has(`${own} ${heard}`)) this.bySound.set(`${own} ${heard}`, stem);
    }
  }

  /**
   * What a question asks for.
   *
   * @param typing whether the last word may be going on
   */
  ask(question: string, { typing = false } = {}): Reply {
    const { terms, language } = this.read(question, typing);
    const { pages } = this.judge(terms);
    const card = this.card(terms);
    const named = this.named(terms);
    const found = this.knowledge.answers
      .map((answer, index) => ({ answer, score: (pages.get(index) ?? 0) * (kindWeights[answer.kind] ?? 1) + named[index]! }))
      .sort((a, b) => b.score - a.score)
      .filter(({ score }, _, [best]) => score > least && score > best!.score * worthShowing);
    return {
      card,
      distress: !card && ["topics", "sections"].includes(found[0]?.answer.kind ?? "") && found[0]!.answer.address.startsWith("/help/"),
      found,
      language,
    };
  }

  /** The words of a question, each in the language in which it is known. */
  read(question: string, typing: boolean): { terms: Asked[]; language: string | undefined } {
    const words = fold(question);
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
    if (!this.guesses.has(key)) this.guesses.set(key, this.guess(word, order));
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

  /** The help that must come first if the words may mean danger, by what the model has learned and by the signs that editors have written. */
  private card(terms: Asked[]): Answer | undefined {
    const harmless = new Set(this.harmless.flatMap((sign) => find(sign, terms) ?? []));
    const serious = terms.filter((_, at) => !harmless.has(at));
    const judged = this.judge(serious);
    if (judged.harmless >= surelyHarmless) return undefined;
    const [topic] = this.signs.find(([, sign]) => find(sign, serious)) ?? [];
    const signed = this.knowledge.answers.find(({ kind, address }) => kind === "topics" && address.endsWith(`/${topic}/`));
    // Where a harmless sentence was taken out, one word that is left is no cry for help.
    if (!signed && harmless.size > 0 && serious.length < 2) return undefined;
    return signed ?? (judged.danger >= danger ? judged.worst : undefined);
  }

  /** What the model takes the words for: how likely each answer is, danger, and what only looks like it. */
  private judge(terms: Asked[]): Judgment {
    const { asked, weights, answers } = this.knowledge;
    const judged: Judgment = { pages: new Map(), danger: 0, worst: undefined, harmless: 0 };
    const all = features(terms);
    const strange = all.filter((feature) => !weights.has(feature) && !feature.startsWith("~")).length;
    const known = [...all, ...unknowns(strange)].flatMap((feature) => weights.get(feature) ?? []);
    if (known.length === 0) return judged;
    const scores = new Float64Array(asked.length);
    for (const columns of known) for (const [column, weight] of columns) scores[column]! += weight / Math.sqrt(known.length);
    const top = Math.max(...scores);
    const likely = scores.map((score) => Math.exp(score - top));
    const sum = likely.reduce((a, b) => a + b, 0);
    let worst = 0;
    asked.forEach(({ answer, danger }, column) => {
      const share = likely[column]! / sum;
      if (answer < 0) judged.harmless += share;
      else judged.pages.set(answer, share);
      if (!danger) return;
      judged.danger += share;
      if (share > worst) [worst, judged.worst] = [share, answers[answer]];
    });
    return judged;
  }

  /** How much of a question is in the names of each answer, and how much of the name is asked for, from 0 to 1. */
  private named(terms: Asked[]): number[] {
    const rare = (stem: string) => Math.log(1 + this.knowledge.answers.length / (this.rarity.get(stem) ?? 0.5));
    const prices = terms.map(({ stems, stem }) => rare(stems.find((other) => this.rarity.has(other)) ?? stem));
    const sum = prices.reduce((a, b) => a + b, 0) || 1;
    return this.names.map((names, answer) => {
      let [matched, count] = [0, 0];
      let special = false;
      terms.forEach(({ stems, stem, weight }, index) => {
        const name = [stem, ...stems].find((other) => names.has(other));
        if (name === undefined) return;
        matched += prices[index]! * weight;
        count++;
        special ||= this.rarity.get(name)! <= few;
      });
      if (count === 0) return 0;
      const counts = this.learned.has(answer) ? learnedName : special ? 1 : commonName;
      return counts * (matched / sum) * (0.6 + (0.4 * count) / Math.max(count, Math.min(names.size, 4)));
    });
  }
}
