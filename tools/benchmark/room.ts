import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const memory = "/dev/shm";
/** Bytes that the largest comparison takes: five tools with 20,000 pages each. */
const enough = 4e9;

/**
 * The folder that the benchmark works in: memory where Linux has some for files, or else the one for temporary files. On a disk with ext4 a build
 * after a large deletion takes up to twice as long: for some minutes the file system looks at the place of every deleted file before it gives
 * another one out (docs/decisions/build-speed.md).
 */
export function room(): string {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > enough ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}
