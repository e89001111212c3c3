import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { searchWordsSchema } from "../../schemas/searchWords.ts";
import { once } from "../../lib/once.ts";
import type { Language } from "../../search/meaning.ts";
import type { Problem } from "../explain/problem.ts";
import type { Source } from "../explain/source.ts";
import { readYaml } from "./readYaml.ts";

/** Reads what the search knows of each language that has a file of search words. */
export function readSearchWords(root: string, languages: string[]): { words: Record<string, Language>; problems: Problem[] } {
  const words: Record<string, Language> = {};
  const problems: Problem[] = [];
  for (const language of languages) {
    const path = `content/interface/${language}.search.yaml`;
    if (!existsSync(join(root, path))) continue;
    const read = readFile(path, readFileSync(join(root, path), "utf8"));
    if (read.words) words[language] = read.words;
    problems.push(...read.problems);
  }
  return { words, problems };
}

/** A file of search words: long, and hardly ever the one that was edited. */
const readFile = once((path: string, text: string): { words: Language | undefined; problems: readonly Problem[] } => {
  const { source, said: words } = readYaml(path, text, searchWordsSchema);
  if (words) {
    reportDoubles(words, source);
    reportShort(words, source);
  }
  return { words, problems: source.problems };
});

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
