import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { searchWordsSchema } from "../../schemas/searchWords.ts";
import { fold, type Language } from "../../search/meaning.ts";
import type { Asked } from "../../search/asked.ts";
import { nearest } from "../explain/nearest.ts";
import type { Problem } from "../explain/problem.ts";
import { Source } from "../explain/source.ts";
import { validate } from "../explain/validate.ts";
import type { AskedFile } from "./tree.ts";

/** The name of the file with what looks like danger and is none. */
export const harmless = "harmless";

/** Reads what the search knows of each language that has a file of search words. */
export function readSearchWords(root: string, languages: string[]): { words: Record<string, Language>; problems: Problem[] } {
  const words: Record<string, Language> = {};
  const problems: Problem[] = [];
  for (const language of languages) {
    const path = `content/interface/${language}.search.yaml`;
    if (!existsSync(join(root, path))) continue;
    const source = new Source(path, readFileSync(join(root, path), "utf8"));
    const fields = source.readFields(false);
    const valid = fields === undefined ? undefined : validate(searchWordsSchema, fields, source);
    if (valid) {
      words[language] = valid;
      reportDoubles(valid, source);
      reportShort(valid, source);
    }
    problems.push(...source.problems);
  }
  return { words, problems };
}

/** What looks like danger and is none must say by what that can be known. */
function reportShort({ harmless, stop }: Language, source: Source): void {
  harmless.forEach((sign, index) => {
    if (sign.split(" ").filter((word) => !stop.includes(word)).length < 2)
      source.reportAt(
        "bad-question",
        ["harmless", index],
        `“${sign}” has fewer than two words that tell something: it would hide every cry for help that holds the other.`,
        "Add a word that shows that no danger is meant, or take the line out.",
      );
  });
}

/** A word can be of one class only, and a word that tells nothing of none. */
function reportDoubles({ classes, stop }: Language, source: Source): void {
  const seen = new Map(stop.map((word) => [word, "stop"]));
  for (const [name, words] of Object.entries(classes))
    for (const word of words) {
      const other = seen.get(word);
      if (other && other !== name)
        source.reportAt("duplicate", ["classes", name], `“${word}” stands under “${other}” too.`, "Leave it where it tells more.");
      seen.set(word, name);
    }
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
    source.lines.forEach((line, index) => {
      const words = fold(line);
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
