import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesIn } from "../../../src/lib/files.ts";
import { randomFrom } from "../../../src/lib/random.ts";
import { mutate } from "../../../tools/benchmark/fuzz/mutate.ts";
import { readers } from "../../../tools/benchmark/fuzz/readers.ts";

const folder = "tests/fixtures/fuzz";
const kept = filesIn(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({ file, ...(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as { reader: string; name: string; text: string }) }));

test.each(kept)("what once broke a reader is read: $file", async ({ name, reader, text }) => {
  await readers[reader]!.read(text, name);
});

describe.each(Object.keys(readers))("the reader of %s", (kind) => {
  test("takes changed texts without breaking", async () => {
    const { read, texts } = readers[kind]!;
    const all = Object.entries(texts());
    expect(all.length).toBeGreaterThan(0);
    const random = randomFrom(7);
    const pick = () => all[Math.floor(random() * all.length)]!;
    for (let count = 0; count < 40; count++) {
      const [name, text] = pick();
      await read(mutate(text, pick()[1], random), name);
    }
  });
});

test("the same seed gives the same texts", () => {
  const some = (seed: number) => mutate("one: [two, three]\n".repeat(9), "four", randomFrom(seed));
  expect(some(3)).toBe(some(3));
  expect(some(3)).not.toBe(some(4));
});
