import { parentPort, workerData } from "node:worker_threads";
import { randomFrom } from "../../../src/lib/random.ts";
import { mutate } from "./mutate.ts";
import { readers } from "./readers.ts";

/** What the worker tells before and after each text. */
export type Told = { about: "text"; name: string; text: string } | { about: "read" } | { about: "fault"; message: string };

// One reader, read to with changed texts until the time is over. The command watches from outside, so that it sees an end without a word.
const { reader: kind, seed, until } = workerData as { reader: string; seed: number; until: number };
const reader = readers[kind]!;
const random = randomFrom(seed);
const texts = Object.entries(reader.texts());
const pick = () => texts[Math.floor(random() * texts.length)]!;
const tell = (told: Told) => parentPort!.postMessage(told);
while (Date.now() < until) {
  const [name, good] = pick();
  const text = mutate(good, pick()[1], random);
  tell({ about: "text", name, text });
  try {
    await reader.read(text, name);
    tell({ about: "read" });
  } catch (error) {
    tell({ about: "fault", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
