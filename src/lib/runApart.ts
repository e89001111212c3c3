import { spawnSync } from "node:child_process";

/**
 * Runs a program of Node's in a process of its own, and waits for it.
 *
 * @param failed what is said if it fails: “The search index could not be made”
 * @returns what it wrote
 * @throws Error with that, and what the program said of it
 */
export function runApart(failed: string, program: string, ...args: string[]): string {
  const { error, status, stderr, stdout } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", maxBuffer: Infinity });
  if (error ?? status !== 0) throw new Error(`${failed}: ${error?.message ?? stderr.trim()}`);
  return stdout;
}
