import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { readOptions } from "../../../src/commands/options.ts";
import { run } from "../../../src/commands/run.ts";
import { projectRoot } from "../../../src/environment.ts";
import { readers } from "./readers.ts";
import type { Told } from "./worker.ts";

/** No text of 200 kB takes this long, even on a busy machine. */
const patience = 60_000;
/** What a reader may hold, in megabytes. */
const memory = 512;

let faults = 0;

// npm run bench:fuzz: hands changed texts to everything that reads what people write, for ten minutes. `-- --minutes 2` takes less time, `--only mdx,csv`
// some of the readers. What breaks one is kept in tests/fixtures/fuzz/, where a test reads it from then on. The same seed gives the same texts.
await run(async () => {
  const { values } = readOptions({
    options: {
      minutes: { type: "string", default: "10" },
      seed: { type: "string", default: "1" },
      only: { type: "string", default: Object.keys(readers).join(",") },
    },
  });
  const [minutes, seed, chosen] = [Number(values.minutes), Number(values.seed), values.only.split(",")];
  if (!(minutes > 0) || !Number.isInteger(seed))
    throw new Error("Write minutes and seed as numbers: npm run bench:fuzz -- --minutes 2 --seed 7");
  const unknown = chosen.find((name) => !Object.hasOwn(readers, name));
  if (unknown !== undefined) throw new Error(`There is no reader “${unknown}”. Choose of: ${Object.keys(readers).join(",")}`);

  const share = (minutes * 60_000) / chosen.length;
  for (const reader of chosen) {
    const until = Date.now() + share;
    let count = 0;
    // After a fault that ends the worker, another one goes on with other texts.
    for (let turn = 0; Date.now() < until; turn++) {
      const ended = await watch(reader, seed + turn * 1000, until, () => count++);
      if (ended === "done") break;
    }
    console.log(`${reader}: ${count} texts`);
  }
  console.log(faults === 0 ? "No crash, no hang." : `${faults} faults: mend the reader, keep the text.`);
  process.exitCode = faults === 0 ? 0 : 1;
});

/** Runs a worker to its end, and keeps each text that it breaks at. */
async function watch(reader: string, from: number, until: number, counted: () => void): Promise<"done" | "broken"> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: { reader, seed: from, until },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  let text: { name: string; text: string } | undefined;
  let broken = false;
  const found = (what: string) => {
    broken = true;
    if (text) keep(reader, text, what);
    text = undefined;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  worker.on("message", (told: Told) => {
    clearTimeout(timer);
    if (told.about === "text") {
      text = told;
      timer = setTimeout(() => {
        found(`did not end within ${patience / 1000} seconds`);
        void worker.terminate();
      }, patience);
    } else if (told.about === "fault") found(told.message);
    else {
      text = undefined;
      counted();
    }
  });
  worker.on("error", (error) => found(error.message));
  await ended;
  clearTimeout(timer);
  return broken && Date.now() < until && text === undefined ? "broken" : "done";
}

function keep(reader: string, { name, text }: { name: string; text: string }, what: string): void {
  faults += 1;
  const folder = join(projectRoot, "tests/fixtures/fuzz");
  const file = `${reader}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), `${JSON.stringify({ reader, name, text })}\n`);
  console.log(`\n${reader}, from ${name}: ${what.split("\n").slice(0, 6).join("\n")}\n  kept as tests/fixtures/fuzz/${file}`);
}
