import { createHash } from "node:crypto";

/** Eight letters and digits that change when the words or the text of a record change. */
export function fingerprint(words: Record<string, unknown>, body: string): string {
  const ordered = Object.keys(words)
    .sort()
    .filter((key) => words[key] !== undefined)
    .map((key) => [key, words[key]]);
  return createHash("sha256")
    .update(JSON.stringify([ordered, body.trim()]))
    .digest("hex")
    .slice(0, 8);
}
