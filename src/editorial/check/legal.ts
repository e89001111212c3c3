import { isDay } from "../../schemas/fields.ts";
import { kinds } from "../../schemas/index.ts";
import { written, type ReadRecord } from "../read/record.ts";

/** Checks that what speaks of the law was read by a lawyer before a live site shows it, and that the review can be true. */
export function checkLegal(record: ReadRecord, today: string, live: boolean): void {
  const { source } = record;
  const legal = record.file.collection === "law" || written(record, "legal") === true;
  const review = written(record, "review");
  if (review !== undefined && !legal)
    source.reportAt("missing", ["review"], "A review by a lawyer stands only in a file that speaks of the law.", "legal: true", {
      atName: true,
    });
  if (legal && record.file.collection !== "law" && record.file.layer === "common" && written(record, "areas") === undefined)
    source.reportAt(
      "missing",
      ["legal"],
      "This common file speaks of the law, and does not say where that law holds: readers in another state would take it for theirs.",
      "Write below it where it holds, like: areas: oak-state. Where it holds in the whole country: areas: national",
      { atName: true },
    );
  if (legal && review === undefined && live)
    source.reportAt(
      "no-review",
      record.file.collection === "law" ? [] : ["legal"],
      "This text speaks of the law, no lawyer has checked it, and the site is live.",
      `Ask the city’s lawyer to read it. Then write below it: review: { by: City Attorney’s Office, date: ${today} }`,
      { atName: true },
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

/** Refuses a statement of law in a file of a kind that can be marked `legal` and is not: its page would not say that no lawyer checked it. */
export function checkLegalWords(record: ReadRecord, telltale: RegExp | undefined): void {
  const { file, source } = record;
  if (!("legal" in kinds[file.collection].facts) || written(record, "legal") === true || record.fields === undefined) return;
  for (const [index, line] of source.lines.entries()) {
    const found = telltale?.exec(line) ?? /<LawText>/.exec(line);
    if (!found) continue;
    source.report(
      "not-marked-legal",
      index + 1,
      found.index + 1,
      `“${found[0]}” speaks of the law, and the file does not say so. Readers would not learn whether a lawyer has checked it.`,
      "Write among the fields: legal: true. Add the law itself to “source”. Or say it without the law: “Ask the school what its rule is.”",
    );
    return;
  }
}
