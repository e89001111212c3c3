import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "../../src/lib/once.ts";

const memory = "/dev/shm";
/** Bytes that the largest comparison takes: five tools with 20,000 pages each. */
const enough = 4e9;

/**
 * The folder that the benchmark works in: memory where Linux has some for files and lets programs be started from there, or else the one for
 * temporary files. On a disk with ext4 a build after a large deletion takes up to twice as long: for some minutes the file system looks at the
 * place of every deleted file before it gives another one out (docs/decisions/build-speed.md).
 */
export const room = once((): string => {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > enough && startsPrograms(memory) ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
});

/** Containers often forbid it there; the packages of others have parts that are programs. */
function startsPrograms(place: string): boolean {
  const folder = mkdtempSync(join(place, "liaison-bench-"));
  const program = join(folder, "program");
  try {
    writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
    return spawnSync(program).status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
