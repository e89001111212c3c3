import type { Answer, Knowledge } from "./knowledge.ts";
import { features, unknowns, type Term } from "./meaning.ts";

/** What the model takes a question for: shares from 0 to 1. */
export interface Judgment {
  /** By number of the answer. */
  pages: Map<number, number>;
  danger: number;
  /** The likeliest of the dangers. */
  worst: Answer | undefined;
  harmless: number;
}

/** What the model takes words for: how likely each answer is, danger, and what only looks like it. */
export function judge({ answers, asked, weights }: Knowledge, terms: Term[]): Judgment {
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
