import type { Knowledge } from "./knowledge.ts";
import type { Reader } from "./meaning.ts";
import type { Asked } from "./words.ts";

/** How much the name of an answer counts that the model knows, and one that shares all its words with many others. */
const learnedName = 0.3;
const commonName = 0.3;
/** A word that stands in the names of no more answers than this tells them from others. */
const few = 4;

/** What the answers are called, in every language. */
export class Names {
  /** Answers that the model knows: their names count less. */
  private readonly learned: Set<number>;
  /** The stems of the names of each answer. */
  private readonly names: Set<string>[];
  /** In how many names a stem stands. */
  private readonly rarity = new Map<string, number>();

  constructor({ answers, asked }: Knowledge, readers: [language: string, reader: Reader][]) {
    this.learned = new Set(asked.map(({ answer }) => answer));
    this.names = answers.map(
      ({ titles, aliases }) =>
        new Set(
          readers.flatMap(([language, reader]) =>
            [titles[language] ?? "", ...(aliases[language] ?? [])].flatMap((text) => reader.read(text).map(({ stem }) => stem)),
          ),
        ),
    );
    for (const stems of this.names) for (const stem of stems) this.rarity.set(stem, (this.rarity.get(stem) ?? 0) + 1);
  }

  stems(): Iterable<string> {
    return this.rarity.keys();
  }

  /** How much of a question is in the names of each answer, and how much of the name is asked for, from 0 to 1. */
  match(terms: Asked[]): number[] {
    const rare = (stem: string) => Math.log(1 + this.names.length / (this.rarity.get(stem) ?? 0.5));
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
