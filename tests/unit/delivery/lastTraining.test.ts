import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { trainOnce } from "../../../src/delivery/answers/lastTraining.ts";
import { train } from "../../../src/delivery/answers/train.ts";

const examples = [
  { features: ["sad", "alone"], answer: 0 },
  { features: ["sad", "tonight"], answer: 0 },
  { features: ["bus", "late"], answer: 1 },
  { features: ["bus", "stop"], answer: 1 },
];
const settings = { features: 10, weights: 10, important: new Set([0]) };

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "liaison-training-"));
  file = join(folder, "deep/training.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("gives what training gives, the first time and the second", () => {
  const fresh = train(examples, 2, settings);
  expect(trainOnce(file, examples, 2, settings)).toEqual(fresh);
  expect(trainOnce(file, examples, 2, settings)).toEqual(fresh);
});

test("gives what was kept, as long as nothing has changed", () => {
  trainOnce(file, examples, 2, settings);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll('"sad"', '"kept"'));
  expect([...trainOnce(file, examples, 2, settings).keys()]).toContain("kept");
});

test.each([
  ["an example", () => trainOnce(file, [...examples, { features: ["lost"], answer: 1 }], 2, settings)],
  ["which answers are important", () => trainOnce(file, examples, 2, { ...settings, important: new Set([1]) })],
  ["how much is kept", () => trainOnce(file, examples, 2, { ...settings, weights: 9 })],
])("trains anew when %s has changed", (_, again) => {
  trainOnce(file, examples, 2, settings);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll('"sad"', '"kept"'));
  expect([...again().keys()]).not.toContain("kept");
});

test("trains anew when what was kept can't be read", () => {
  trainOnce(file, examples, 2, settings);
  writeFileSync(file, readFileSync(file, "utf8").slice(0, 40));
  expect(trainOnce(file, examples, 2, settings)).toEqual(train(examples, 2, settings));
});
