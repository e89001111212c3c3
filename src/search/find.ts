import { judge } from "./judge.ts";
import type { Answer, Knowledge } from "./knowledge.ts";
import { Reader } from "./meaning.ts";
import { Names } from "./names.ts";
import { find, readSign, type Sign } from "./signs.ts";
import { Words, type Asked } from "./words.ts";

/** A page that answers, and how well. */
export interface Found {
  answer: Answer;
  score: number;
}

/** What the search says to a question. */
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

/** How sure the model must be of danger for its help to come first, from 0 to 1: by one word, by two, by more. */
const danger = [0.6, 0.45, 0.3];

/** What scores less is no answer, nor is what scores less than this share of the best. */
const least = 0.05;
const worthShowing = 0.1;

/** Words that match a name this well are all in it, two or more, and tell it from others. */
const wholeName = 0.75;

/** How much an answer counts by its kind, where it is as likely as another. */
const kindWeights: Record<string, number> = { topics: 1.2, questions: 1.1, resources: 0.9, events: 0.9, measures: 0.9, sheets: 0.8 };

/** Finds answers to what somebody types. */
export class Search {
  private readonly knowledge: Knowledge;
  private readonly words: Words;
  private readonly names: Names;
  private readonly signs: [topic: string, sign: Sign][];
  private readonly harmless: Sign[];

  constructor(knowledge: Knowledge) {
    const { languages, stems } = knowledge;
    const readers = Object.entries(languages).map(([language, words]): [string, Reader] => [language, new Reader(words)]);
    this.knowledge = knowledge;
    this.signs = readers
      .flatMap(([language, reader]) =>
        Object.entries(languages[language]!.danger).flatMap(([topic, signs]) =>
          signs.map((sign): [string, Sign] => [topic, readSign(sign, reader)]),
        ),
      )
      .sort(([, a], [, b]) => b.length - a.length);
    this.harmless = readers.flatMap(([language, reader]) => languages[language]!.harmless.map((sign) => readSign(sign, reader)));
    this.names = new Names(knowledge, readers);
    this.words = new Words(readers);
    for (const [language, own] of Object.entries(stems)) for (const stem of own) this.words.add(stem, language);
    for (const [language, reader] of readers) for (const [stem] of reader.classified()) this.words.add(stem, language);
    for (const stem of this.names.stems()) if (!this.words.has(stem)) this.words.add(stem, "");
  }

  /**
   * What a question asks for.
   *
   * @param typing whether the last word may be going on
   */
  ask(question: string, { typing = false } = {}): Reply {
    const { terms, language } = this.words.read(question, typing);
    const { pages } = judge(this.knowledge, terms);
    // While a word is being typed, it may become any other.
    const last = terms.at(-1);
    const unfinished = typing && last && (last.weight < 1 || last.word.length < 3);
    const card = this.card(unfinished ? terms.slice(0, -1) : terms);
    const named = this.names.match(terms);
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

  /**
   * The help that must come first if the words may mean danger: by the signs that editors have written, the longest that
   * stands in them, or else by what the model has learned.
   */
  private card(terms: Asked[]): Answer | undefined {
    const harmless = new Set(this.harmless.flatMap((sign) => find(sign, terms) ?? []));
    const serious = terms.filter((_, at) => !harmless.has(at));
    const [topic] = this.signs.find(([, sign]) => find(sign, serious)) ?? [];
    const signed = this.knowledge.answers.find(({ kind, address }) => kind === "topics" && address.endsWith(`/${topic}/`));
    if (signed) return signed;
    // Whoever writes the whole name of a school asks for the school, though “Ella” stands in cries for help too.
    if (serious.length > 1 && Math.max(...this.names.match(serious)) > wholeName) return undefined;
    // The fewer words tell something, the surer they must be: “my” alone is no cry for help.
    const telling = serious.filter(({ word }) => word.length > 2).length;
    const judged = judge(this.knowledge, serious);
    return telling > 0 && judged.danger >= (danger[telling - 1] ?? danger.at(-1)!) ? judged.worst : undefined;
  }
}
