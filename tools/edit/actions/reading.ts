import { statSync } from "node:fs";
import { join } from "node:path";
import { readContent, type Reading } from "../../../src/editorial/readContent.ts";
import { filesBelow } from "../../../src/lib/files.ts";

/** A day and a moment, in milliseconds since 1970 (UTC). */
export interface When {
  today: string;
  now: number;
}

let last: { key: string; reading: Promise<Reading> } | undefined;

/** What the check reads and finds. As long as no file changes it is not read anew: that takes seconds. */
export function readingOf(root: string, department: string, { today, now }: When): Promise<Reading> {
  const folders = ["common", "interface", department].map((layer) => join(root, "content", layer));
  const files = folders.flatMap((folder) => filesBelow(folder).map((name) => join(folder, name)));
  const states = files.map((file) => {
    const state = statSync(file, { throwIfNoEntry: false });
    return `${file} ${state?.size} ${state?.mtimeMs} ${state?.ino}`;
  });
  const key = [today, ...states].join("\n");
  if (last?.key === key) return last.reading;
  const reading = readContent(root, department, today, now);
  last = { key, reading };
  // A reading that failed is tried again.
  reading.catch(() => (last = undefined));
  return reading;
}
