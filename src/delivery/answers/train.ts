import { randomFrom } from "../../lib/random.ts";
import { unknowns } from "../../search/meaning.ts";

/** A phrase and the answer that it asks for. */
export interface Example {
  features: string[];
  /** Number of the answer. */
  answer: number;
}

/** For each feature, weights by answer. */
export type Weights = Map<string, Map<number, number>>;

/** How much may be learned. */
export interface Settings {
  /** How many features are kept. */
  features: number;
  /** How many weights are kept. */
  weights: number;
  /** Answers whose weights are kept rather than others. */
  important: ReadonlySet<number>;
}

/**
 * Learns which answer a phrase asks for: multinomial logistic regression (Bishop, Pattern Recognition and Machine Learning,
 * 4.3.4) by AdaGrad (Duchi et al. 2011). Weights are never negative: a word speaks for answers, and whoever reads them
 * sees for which. It is learned twice, first to find out which features tell most, then from these alone.
 */
export function train(examples: Example[], answers: number, { features, important, weights }: Settings): Weights {
  const first = new Model(examples, answers);
  for (let round = 0; round < 6; round++) first.learn(0.06);
  const kept = first.best(features);
  const second = new Model(
    examples.map(({ answer, features: all }) => {
      const known = all.filter((feature) => kept.has(feature));
      return { answer, features: [...known, ...unknowns(all.filter((feature) => !kept.has(feature) && !feature.startsWith("~")).length)] };
    }),
    answers,
  );
  for (let round = 0; round < 10; round++) second.learn(0.06);
  second.keep(weights, important);
  for (let round = 0; round < 4; round++) second.learn(0);
  return second.weights();
}

class Model {
  private readonly answers: number;
  private readonly names: string[];
  /** How many examples have a feature. */
  private readonly counts: number[] = [];
  private readonly data: { rows: number[]; answer: number }[];
  /** Rows are features, columns answers. */
  private readonly cells: Float32Array;
  private readonly squares: Float32Array;
  private readonly closed: Uint8Array;
  /** For each row, the columns whose cells have ever counted for something: few, of all. */
  private readonly columns: number[][];
  private readonly next = randomFrom(7);

  constructor(examples: Example[], answers: number) {
    const index = new Map<string, number>();
    this.answers = answers;
    this.data = examples.map(({ features, answer }) => ({
      answer,
      rows: features.map((name) => {
        const row = index.get(name) ?? index.size;
        index.set(name, row);
        this.counts[row] = (this.counts[row] ?? 0) + 1;
        return row;
      }),
    }));
    this.names = [...index.keys()];
    this.columns = this.names.map(() => []);
    this.cells = new Float32Array(index.size * answers);
    this.squares = new Float32Array(index.size * answers).fill(0.01);
    this.closed = new Uint8Array(index.size * answers);
  }

  /** Sees every example once, in a new order. A weight must earn its price to be there at all (L1). */
  learn(price: number): void {
    const { answers, cells, columns, data, squares } = this;
    for (let at = data.length - 1; at > 0; at--) {
      const other = Math.floor(this.next() * (at + 1));
      [data[at], data[other]] = [data[other]!, data[at]!];
    }
    const scores = new Float64Array(answers);
    for (const { rows, answer } of data) {
      if (rows.length === 0) continue;
      const share = 1 / Math.sqrt(rows.length);
      scores.fill(0);
      let top = 0;
      for (const row of rows) {
        const counting = columns[row]!;
        const first = row * answers;
        for (let at = 0; at < counting.length; at++) scores[counting[at]!]! += cells[first + counting[at]!]!;
      }
      for (let a = 0; a < answers; a++) if (scores[a]! > top) top = scores[a]!;
      // Most answers have nothing to do with a phrase: their share is worked out once.
      const none = Math.exp(-top * share);
      let sum = 0;
      for (let a = 0; a < answers; a++) sum += scores[a] = scores[a] === 0 ? none : Math.exp((scores[a]! - top) * share);
      for (let a = 0; a < answers; a++) {
        const slope = (scores[a]! / sum - (a === answer ? 1 : 0)) * share;
        // What is nearly right is left alone; most answers of most examples are.
        if (Math.abs(slope) < 0.01 * share) continue;
        for (const row of rows) {
          const cell = row * answers + a;
          if (this.closed[cell]) continue;
          squares[cell]! += slope * slope;
          const step = 1 / Math.sqrt(squares[cell]!);
          const before = cells[cell]!;
          cells[cell] = Math.max(0, before - step * (slope + price));
          if (before === 0 && cells[cell] > 0 && !columns[row]!.includes(a)) columns[row]!.push(a);
        }
      }
    }
  }

  /** What a weight counts for: its size, and how often it is used. */
  private worth(cell: number): number {
    return this.cells[cell]! * Math.sqrt(this.counts[Math.floor(cell / this.answers)]!);
  }

  /** The names of the features that count most. */
  best(count: number): Set<string> {
    const { answers } = this;
    const worth = this.names.map((name, row) => {
      let sum = 0;
      for (let a = 0; a < answers; a++) sum += this.worth(row * answers + a);
      return { name, sum };
    });
    return new Set(
      worth
        .sort((a, b) => b.sum - a.sum)
        .slice(0, count)
        .map(({ name }) => name),
    );
  }

  /** Gives up all weights but those that count most. */
  keep(count: number, important: ReadonlySet<number>): void {
    const worth = Float64Array.from(this.cells, (_, cell) => this.worth(cell) * (important.has(cell % this.answers) ? 2 : 1));
    const least = worth.toSorted()[worth.length - count] ?? 0;
    this.cells.forEach((weight, cell) => {
      if (weight > 0 && worth[cell]! >= least) return;
      this.closed[cell] = 1;
      this.cells[cell] = 0;
    });
    this.squares.fill(0.01);
  }

  weights(): Weights {
    const { answers } = this;
    return new Map(
      this.names.map((name, row) => {
        const columns = new Map<number, number>();
        for (let a = 0; a < answers; a++) if (this.cells[row * answers + a]! > 0) columns.set(a, this.cells[row * answers + a]!);
        return [name, columns];
      }),
    );
  }
}
