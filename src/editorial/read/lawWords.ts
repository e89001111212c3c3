import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { line } from "../../schemas/fields.ts";
import type { Problem } from "../explain/problem.ts";
import { readYaml } from "./readYaml.ts";

/** law-words.yaml: a list of phrases. */
const lawWordsSchema = z.array(line(300)).min(1, "name at least one").describe("Begin each entry with a hyphen, like: - required by law");

/**
 * Reads law-words.yaml of `common` and of the department: words by which a statement of law is known.
 *
 * @param paths the file of each layer
 * @returns what finds one of them in a line of text; undefined if there are none
 */
export function readLawWords(root: string, paths: Iterable<string>): { telltale: RegExp | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const patterns: string[] = [];
  for (const path of paths) {
    const { source, said: phrases = [] } = readYaml(path, readFileSync(join(root, path), "utf8"), lawWordsSchema);
    phrases.forEach((phrase, index) => {
      const pattern = patternOf(phrase);
      if (pattern) patterns.push(pattern);
      else
        source.reportAt(
          "bad-glossary",
          [index],
          `The brackets of “${phrase}” do not close.`,
          "Write the choices like this: (state|federal) law",
        );
    });
    problems.push(...source.problems);
  }
  return { telltale: patterns.length > 0 ? new RegExp(patterns.join("|"), "i") : undefined, problems };
}

/** A phrase as a pattern: (one|other), # for a number, … for words of the same sentence. Undefined if it can't be read. */
function patternOf(phrase: string): string | undefined {
  const pattern = phrase
    .trim()
    .replace(/[.*+?^${}[\]\\]/g, "\\$&")
    .replaceAll("(", "(?:")
    .replaceAll("#", "\\d{2,}")
    .replace(/\s*…\s*/g, "\\b[^.]*\\b")
    .replace(/\s+/g, "\\s+");
  try {
    return new RegExp(pattern) && `${/^[\w(]/.test(phrase) ? "\\b" : ""}${pattern}${/[\w)]$/.test(phrase) ? "\\b" : ""}`;
  } catch {
    return undefined;
  }
}
