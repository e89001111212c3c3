import { isDay } from "../../schemas/fields.ts";
import { written, type ReadRecord } from "../read/record.ts";

/** Checks that what speaks of the law was read by a lawyer before a live site shows it, and that the review can be true. */
export function checkLegal(record: ReadRecord, today: string, live: boolean): void {
  const { source } = record;
  const legal = written(record, "legal") === true;
  const review = written(record, "review");
  if (review !== undefined && !legal)
    source.reportAt(
      "missing",
      ["review"],
      "A review by a lawyer stands only in a file that speaks of the law.",
      "legal: true",
      "error",
      true,
    );
  if (legal && review === undefined && live)
    source.reportAt(
      "no-review",
      ["legal"],
      "This text speaks of the law, no lawyer has checked it, and the site is live.",
      `Ask the city’s lawyer to read it. Then write below it: review: { by: City Attorney’s Office, date: ${today} }`,
      "error",
      true,
    );
  const date = (review as { date?: unknown } | undefined)?.date;
  if (typeof date === "string" && isDay(date) && date > today)
    source.reportAt(
      "future-date",
      ["review", "date"],
      `The review is of ${date}, a day that has not come yet.`,
      source.corrected(["review", "date"], today),
    );
}
