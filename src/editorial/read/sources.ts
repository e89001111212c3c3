import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sourcesSchema, type DatedSource } from "../../schemas/source.ts";
import { nearest } from "../explain/nearest.ts";
import type { Problem } from "../explain/problem.ts";
import { readYaml } from "./readYaml.ts";
import { written, type ReadRecord } from "./record.ts";
import { checkTags } from "./tags.ts";

/**
 * Reads sources.yaml of `common` and of the department; refuses doubles and days to come, and warns of pages that no record names.
 *
 * @param paths the file of each layer
 * @param records every English record: what they name as a source is known
 * @param named languages that the interface words name
 * @param today YYYY-MM-DD
 */
export function readSources(
  root: string,
  paths: Iterable<string>,
  records: ReadRecord[],
  named: ReadonlySet<string>,
  today: string,
): { sources: DatedSource[]; problems: Problem[] } {
  const known = new Set(records.flatMap((record) => [written(record, "source"), written(record, "told_source")].flat()));
  const addresses = [...known].filter((address) => typeof address === "string");
  const sources = new Map<string, DatedSource>();
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const { source, fields, said: entries = [] } = readYaml(path, readFileSync(join(root, path), "utf8"), sourcesSchema);
    checkTags(sourcesSchema, fields, source, named);
    entries.forEach((entry, index) => {
      const { address, date } = entry;
      const at = [index, "address"];
      const earlier = seen.get(address);
      if (earlier) source.reportAt("duplicate", at, `${address} stands twice: also in ${earlier}.`, "Keep one of the two.");
      else if (!known.has(address)) {
        const near = nearest(address, addresses);
        const fix = near ? source.corrected(at, near) : "Write the address as that file writes it, or take the entry out.";
        source.reportAt("unknown-record", at, `No file names ${address} as its source.`, fix, { severity: "warning" });
      }
      if (date !== "none" && date > today.slice(0, date.length))
        source.reportAt(
          "future-date",
          [index, "date"],
          `“date” is ${date}, a day that has not come yet.`,
          "Read the date on the page again.",
        );
      seen.set(address, `${path}, line ${source.place(at).line}`);
      sources.set(address, entry);
    });
    problems.push(...source.problems);
  }
  return { sources: [...sources.values()], problems };
}
