import type { Interface } from "../schemas/interface.ts";
import { dateInWords, fill } from "./format.ts";

/** When facts were confirmed, or else read in a copy; neither for what is made up. */
export interface Freshness {
  checked?: string | undefined;
  read?: string | undefined;
}

/** The day that facts are of, as YYYY-MM-DD. */
export const factsOf = ({ checked, read }: Freshness): string | undefined => checked ?? read;

/** “Checked November 22, 2026”, or “Read in a copy on November 22, 2026, not yet confirmed”. */
export function freshnessInWords({ checked, read }: Freshness, { facts }: Interface, language: string): string | undefined {
  if (checked) return fill(facts.checked, { date: dateInWords(checked, language) });
  return read && fill(facts.read, { date: dateInWords(read, language) });
}

/** What can be said of several together: the oldest day, and “checked” only if each of them was. */
export function oldest(all: Freshness[]): Freshness {
  const day = all
    .map(factsOf)
    .filter((of) => of !== undefined)
    .sort()[0];
  return all.some(({ read }) => read) ? { read: day } : { checked: day };
}
