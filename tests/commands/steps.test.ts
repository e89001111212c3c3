import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runSteps, type Step } from "../../src/commands/steps.ts";

const step = (name: string, script: string, more: Partial<Step> = {}): Step => ({ name, command: ["-e", script], ...more });
const says = (text: string) => `console.log(${JSON.stringify(text)})`;
const never = "setInterval(() => {}, 1000)";

async function run(steps: Step[], atOnce: number) {
  let shown = "";
  const outcome = await runSteps(steps, tmpdir(), atOnce, (text) => (shown += text));
  return { ...outcome, shown: shown.replaceAll(/\d+\.\d s/g, "1 s") };
}

test("steps run in order, and say what they say", async () => {
  const { green, red, notRun, shown } = await run([step("one", says("first")), step("two", says("second"))], 1);
  expect({ green, red, notRun }).toEqual({ green: ["one", "two"], red: undefined, notRun: [] });
  expect(shown).toBe("\n1/2  one\nfirst\ngreen: one, 1 s; 1 s so far\n\n2/2  two\nsecond\ngreen: two, 1 s; 1 s so far\n");
});

test("steps that run at once do not talk over each other", async () => {
  // The first waits for a sign from the second: both run, and each is shown whole.
  const sign = JSON.stringify(`${tmpdir()}/liaison-steps-${process.pid}`);
  const waits = `${says("a")}; const fs = require("fs"); const i = setInterval(() => { if (fs.existsSync(${sign})) { fs.rmSync(${sign}); ${says("b")}; clearInterval(i); } }, 5)`;
  const { shown } = await run([step("one", waits), step("two", `${says("c")}; require("fs").writeFileSync(${sign}, "")`)], 2);
  expect(shown.match(/^[abc]$/gm)).toEqual(["a", "b", "c"]);
});

test("a step waits for those that it needs", async () => {
  const { green } = await run([step("last", "", { after: ["first"] }), step("first", "")], 2);
  expect(green).toEqual(["first", "last"]);
});

test("the first that fails stops the others; what it said comes last, with what was not run", async () => {
  const steps = [
    step("endless", `${says("on and on")}; ${never}`),
    step("bad", `${says("the reason")}; process.exit(3)`, { mend: "Do this." }),
    step("later", "", { after: ["endless"] }),
  ];
  const { red, notRun, shown } = await run(steps, 2);
  expect({ red, notRun }).toEqual({ red: "bad", notRun: ["endless", "later"] });
  expect(shown).toMatch(/the reason\n\nRed: bad, after 1 s\. Do this\.\n$/);
});
