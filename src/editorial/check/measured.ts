import { daysBetween } from "../../calendar/days.ts";
import type { Source } from "../explain/source.ts";
import type { Scope } from "./scope.ts";

/** After so many days the public page would show what the site may no longer be. */
const longestDays = 92;

/** Checks that what tests found is not from a day to come, and not too old to be shown. */
export function checkMeasured({ date }: { date: string }, source: Source, { today }: Scope, command: string): void {
  const age = daysBetween(date, today);
  if (age < 0) source.reportAt("future-date", ["date"], `“date” is ${date}, a day that has not come yet.`, `Measure again: ${command}`);
  if (age > longestDays)
    source.reportAt(
      "overdue",
      ["date"],
      `This was measured ${age} days ago; the page about quality shows it.`,
      `Measure again: ${command}`,
      {
        severity: "warning",
      },
    );
}
