import { expect, test } from "vitest";
import { train, type Example } from "../../../../src/delivery/answers/train.ts";
import { unknowns } from "../../../../src/search/meaning.ts";

const examples: Example[] = [
  { features: ["dog", "walk"], answer: 0 },
  { features: ["dog", "food"], answer: 0 },
  { features: ["cat", "food"], answer: 1 },
  { features: ["cat", "nap"], answer: 1 },
];
const all = { features: 100, weights: 100, important: new Set<number>() };

test("a word speaks for what it was seen with, and never against anything", () => {
  const weights = train(examples, 2, all);
  expect(weights.get("dog")!.get(0)).toBeGreaterThan(weights.get("dog")!.get(1) ?? 0);
  expect(weights.get("cat")!.get(1)).toBeGreaterThan(weights.get("cat")!.get(0) ?? 0);
  for (const columns of weights.values()) for (const weight of columns.values()) expect(weight).toBeGreaterThan(0);
});

test("the same examples give the same weights to the last digit", () => {
  expect([...train(structuredClone(examples), 2, all)]).toEqual([...train(structuredClone(examples), 2, all)]);
});

test("no more is kept than there is room for", () => {
  const weights = train(examples, 2, { ...all, features: 2, weights: 3 });
  expect([...weights.keys()].filter((name) => !name.startsWith("~")).sort()).toEqual(["cat", "dog"]);
  expect([...weights.values()].reduce((sum, columns) => sum + columns.size, 0)).toBeLessThanOrEqual(3);
});

test("an important answer keeps its weights rather than one that is asked for a little more often", () => {
  const [dog, cat] = [0, 1].map((answer): Example => ({ features: [["dog", "cat"][answer]!], answer }));
  const kept = (important: number) => {
    const weights = train([dog!, dog!, dog!, cat!, cat!], 2, { ...all, weights: 1, important: new Set([important]) });
    return [...weights.values()].flatMap((columns) => [...columns.keys()]);
  };
  expect(kept(0)).toEqual([0]);
  expect(kept(1)).toEqual([1]);
});

test("words that are not known are counted, one or more", () => {
  expect([0, 1, 2, 9].map(unknowns)).toEqual([[], ["~?"], ["~?", "~??"], ["~?", "~??"]]);
});
