/** A phrase and the answer that it asks for. */
export interface Example {
  features: string[];
  /** Index of the answer. */
  answer: number;
}

export type Weights = Map<string, Map<number, number>>;

/** Always the same numbers, from 0 to 1 (mulberry32), so that a build is the same to the byte. */
function numbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What {@link train} is told beside the examples. */
interface Settings {
  /** How often every example is seen: first to find out what counts, then to weigh what was kept. */
  rounds: [search: number, settle: number];
  rate: number;
  /** How much a weight must earn to be there at all (L1). */
  price: number;
  /** How many weights are kept. */
  keep: number;
}

/**
 * Learns which answer a phrase asks for: multinomial logistic regression with a price on every weight (Bishop, Pattern Recognition
 * and Machine Learning, 4.3.4), by AdaGrad (Duchi et al. 2011). Then only the weights that matter most are kept, and weighed anew.
 */
export function train(
  examples: Example[],
  answers: number,
  { rounds, rate, price, keep, features }: Settings = {
    rounds: [10, 4],
    rate: 1,
    price: 0.06,
    keep: Number(process.env.KEEP ?? 12_000),
    features: Number(process.env.FEAT ?? 2500),
  },
): Weights {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  // A pair that was seen once tells nothing.
  const names = [...counts].filter(([name, count]) => count > 1 || !name.includes(" ")).map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  const data = examples.map(({ features, answer }) => ({
    rows: features.map((name) => index.get(name)).filter((at) => at !== undefined),
    answer,
  }));
  const weights = new Float32Array(names.length * answers);
  const squares = new Float32Array(names.length * answers).fill(0.01);
  /** Zero for weights that are not kept. */
  const kept = new Uint8Array(names.length * answers).fill(1);
  const next = numbers(7);
  const order = data.map((_, at) => at);
  const scores = new Float64Array(answers);

  const round = (price: number) => {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const at of order) {
      const { rows, answer } = data[at]!;
      if (rows.length === 0) continue;
      const value = 1 / Math.sqrt(rows.length);
      scores.fill(0);
      for (const row of rows) for (let a = 0, cell = row * answers; a < answers; a++, cell++) scores[a]! += weights[cell]!;
      let top = -Infinity;
      for (let a = 0; a < answers; a++) if (scores[a]! > top) top = scores[a]!;
      let sum = 0;
      for (let a = 0; a < answers; a++) sum += scores[a] = Math.exp((scores[a]! - top) * value);
      const wrong: number[] = [];
      for (let a = 0; a < answers; a++) {
        scores[a] = scores[a]! / sum - (a === answer ? 1 : 0);
        if (Math.abs(scores[a]!) > 0.01) wrong.push(a);
      }
      for (const row of rows)
        for (const a of wrong) {
          const cell = row * answers + a;
          if (kept[cell] === 0) continue;
          const slope = scores[a]! * value;
          squares[cell]! += slope * slope;
          const step = rate / Math.sqrt(squares[cell]!);
          const weight = weights[cell]! - step * slope;
          weights[cell] = Math.max(0, weight - step * price);
        }
    }
  };

  for (let count = 0; count < rounds[0]; count++) round(price);
  const sizes = weights
    .map((weight, cell) => Math.abs(weight) * Math.sqrt(counts.get(names[Math.floor(cell / answers)]!)!))
    .filter((size) => size > 0)
    .sort();
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  weights.forEach((weight, cell) => {
    if (weight !== 0 && Math.abs(weight) * Math.sqrt(counts.get(names[Math.floor(cell / answers)]!)!) >= least) return;
    kept[cell] = 0;
    weights[cell] = 0;
  });
  const worth = names.map((name, row) => {
    let sum = 0;
    for (let a = 0; a < answers; a++) sum += weights[row * answers + a]!;
    return sum * Math.sqrt(counts.get(name)!);
  });
  const bar = [...worth].sort((a, b) => b - a)[Number(process.env.FEAT ?? 1e9)] ?? 0;
  worth.forEach((value, row) => {
    if (value < bar)
      for (let a = 0; a < answers; a++) {
        kept[row * answers + a] = 0;
        weights[row * answers + a] = 0;
      }
  });
  squares.fill(0.01);
  for (let count = 0; count < rounds[1]; count++) round(0);
  return new Map(
    names.map((name, row) => {
      const columns = new Map<number, number>();
      for (let a = 0; a < answers; a++) if (weights[row * answers + a] !== 0) columns.set(a, weights[row * answers + a]!);
      return [name, columns];
    }),
  );
}
