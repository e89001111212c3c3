import ICAL from "ical.js";
import type { Fields } from "../schemas/index.ts";
import type { Source } from "./source.ts";

/** Checks that an event ends after it starts, and that its rule is one. */
export function checkEvent({ starts, ends, repeats }: Fields<"events">, source: Source): void {
  if (starts.length !== ends.length)
    source.reportAt(
      "bad-value",
      ["ends"],
      `One of “starts” (${starts}) and “ends” (${ends}) has a time, the other has none.`,
      "Give both a time, or neither.",
    );
  else if (ends < starts)
    source.reportAt(
      "bad-value",
      ["ends"],
      `The event ends (${ends}) before it starts (${starts}).`,
      "Write a day that is not before “starts”.",
    );
  if (repeats === undefined) return;
  try {
    ICAL.Recur.fromString(repeats);
  } catch {
    source.reportAt(
      "bad-value",
      ["repeats"],
      `“repeats”: “${repeats}” is not a rule that can be followed.`,
      source.corrected(["repeats"], "FREQ=YEARLY"),
    );
  }
}
