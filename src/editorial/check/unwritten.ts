import type { ReadRecord } from "../read/record.ts";

/** What a new department's files say where words are still needed, in the languages in which they can be made, and in an address. */
const mark = /\b(to[ -]be[ -]written|por escribir)\b/i;

/** A live site says nowhere that something is still to be written. */
export function checkUnwritten({ source }: ReadRecord, live: boolean): void {
  if (!live) return;
  source.lines.forEach((line, index) => {
    const found = mark.exec(line);
    if (found)
      source.report(
        "to-write",
        index + 1,
        found.index + 1,
        "This is still to be written, and the site is live.",
        "Write it, or take the sentence out.",
      );
  });
}
