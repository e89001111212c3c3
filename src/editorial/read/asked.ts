import { addressOf } from "../../i18n/addresses.ts";
import { contactName } from "../../schemas/components.ts";
import type { Asked } from "../../search/asked.ts";
import { fold, type Language } from "../../search/meaning.ts";
import { once } from "../../lib/once.ts";
import { nearest } from "../explain/nearest.ts";
import type { Problem } from "../explain/problem.ts";
import { Source } from "../explain/source.ts";
import type { ReadRecord } from "./record.ts";
import type { AskedFile } from "./tree.ts";

/** The words of each line of a file: a preview reads thousands of questions after each edit, of which nearly none has changed. */
const wordsOf = once((text: string) => text.split("\n").map(fold));

/** The name of the file with what looks like danger and is none. */
const harmless = "harmless";

/** What people ask, with the unit's line by the name that it has here. Common files may be for records that a department does not have. */
export function ownAsked(files: AskedFile[], contact: string | undefined, answering: ReadonlySet<string>): AskedFile[] {
  return files
    .map((file) =>
      contact && file.layer === "common" && file.key === `resources/${contactName}` ? { ...file, key: `resources/${contact}` } : file,
    )
    .filter(({ key, layer }) => layer !== "common" || key === harmless || answering.has(key));
}

/** The records that have a page of their own. */
export function answeringRecords(records: Iterable<ReadRecord>): string[] {
  return [...records].filter(({ file }) => addressOf(file.collection, file.id)).map(({ file }) => `${file.collection}/${file.id}`);
}

/**
 * Reads what people type who need a page: one question a line.
 *
 * @param pages names of the records that answer, like `topics/abuse`
 */
export function readAsked(
  files: AskedFile[],
  pages: Set<string>,
  languages: Record<string, Language>,
): { asked: Asked; problems: Problem[] } {
  const asked: Asked = {};
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { path, key, language: own, text } of files) {
    const source = new Source(path, text);
    const phrases: string[] = [];
    const stop = new Set(languages[own]?.stop);
    if (key !== harmless && !pages.has(key)) {
      const near = nearest(key, pages);
      source.report(
        "unknown-record",
        1,
        1,
        `No page of this site is made from ${key}: these questions would lead nowhere.`,
        near ? `Rename the file for ${near}, or delete it.` : "Rename it for the record that answers them, or delete it.",
      );
    }
    const folded = wordsOf(source.text);
    source.lines.forEach((line, index) => {
      const words = folded[index]!;
      if (line.trim() === "") return;
      const report = (message: string, fix: string) => source.report("bad-question", index + 1, 1, message, fix, { severity: "warning" });
      if (words.every((word) => stop.has(word)))
        return report(`“${line.trim()}” says nothing by which a page could be found.`, "Take the line out.");
      const phrase = words.join(" ");
      const other = seen.get(`${own} ${phrase}`);
      if (other) return report(`“${line.trim()}” stands in ${other} too: it can lead to one page first.`, "Take one of the two out.");
      seen.set(`${own} ${phrase}`, path);
      phrases.push(line);
    });
    if (phrases.length === 0 && source.problems.length === 0)
      source.report(
        "empty-file",
        1,
        1,
        "No question stands in this file.",
        "Write what people ask, one question a line, or delete the file.",
      );
    ((asked[key] ??= {})[own] ??= []).push(...phrases);
    problems.push(...source.problems);
  }
  return { asked, problems };
}
