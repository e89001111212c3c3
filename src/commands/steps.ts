import { spawn, type ChildProcess } from "node:child_process";

/** A program that must end well. */
export interface Step {
  name: string;
  /** What Node runs: a file, then its arguments. */
  command: string[];
  /** Added to the environment. */
  environment?: Record<string, string>;
  /** Names of the steps that must be green before it. */
  after?: string[];
  /** A sentence for who sees it red. */
  mend?: string;
}

/** How a run of steps ended: the names of those that were green, of the one that was red, and of the rest. */
export interface Outcome {
  green: string[];
  /** The step that failed. */
  red?: string;
  /** Steps that were stopped or never begun because another failed. */
  notRun: string[];
}

interface Running {
  step: Step;
  child: ChildProcess;
  began: number;
  /** What it has said and nobody has seen. */
  unseen: string;
  ended: boolean;
}

/**
 * Runs steps in their order, as many at once as allowed, each after those it waits for. What they say is shown in the order
 * in which they began: one speaks as it goes, what the others say is kept until it is their turn. The first that fails
 * stops the others, and what it said comes last.
 *
 * @param atOnce how many steps may run at the same time
 * @param show takes what is to be shown
 */
export async function runSteps(steps: Step[], root: string, atOnce: number, show: (text: string) => void): Promise<Outcome> {
  const outcome: Outcome = { green: [], notRun: [] };
  const start = performance.now();
  const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const heading = (step: Step) => `\n${steps.indexOf(step) + 1}/${steps.length}  ${step.name}\n`;
  /** The first speaks. */
  const running: Running[] = [];
  const waiting = [...steps];

  const speak = () => {
    const [first] = running;
    if (!first) return;
    show(first.unseen);
    first.unseen = "";
    if (!first.ended) return;
    running.shift();
    show(`green: ${first.step.name}, ${seconds(first.began)}; ${seconds(start)} so far\n`);
    speak();
  };

  await new Promise<void>((done) => {
    const begin = (step: Step) => {
      const child = spawn(process.execPath, step.command, {
        cwd: root,
        env: { ...process.env, ...step.environment },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const run: Running = { step, child, began: performance.now(), unseen: heading(step), ended: false };
      running.push(run);
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding("utf8").on("data", (text: string) => {
          run.unseen += text;
          if (running[0] === run && !outcome.red) speak();
        });
      child.on("close", (code) => {
        run.ended = true;
        if (outcome.red === undefined && code !== 0) {
          outcome.red = step.name;
          for (const other of running) if (!other.ended) other.child.kill();
          show(`${run.unseen}\nRed: ${step.name}, after ${seconds(run.began)}. ${step.mend ?? ""}`.trimEnd() + "\n");
        } else if (outcome.red === undefined) {
          outcome.green.push(step.name);
          speak();
        }
        next();
      });
      speak();
    };
    const next = () => {
      const busy = running.filter(({ ended }) => !ended).length;
      if (busy === 0 && (outcome.red !== undefined || waiting.length === 0)) return done();
      const ready = waiting.find(({ after = [] }) => after.every((name) => outcome.green.includes(name)));
      if (!ready || busy >= atOnce || outcome.red !== undefined) return;
      waiting.splice(waiting.indexOf(ready), 1);
      begin(ready);
      next();
    };
    next();
  });
  outcome.notRun = steps.map(({ name }) => name).filter((name) => name !== outcome.red && !outcome.green.includes(name));
  return outcome;
}
