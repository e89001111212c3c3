import { readFileSync } from "node:fs";
import { join } from "node:path";
import { glossarySchema, type Abbreviation, type GlossaryWord } from "../../schemas/glossary.ts";
import type { Problem } from "../explain/problem.ts";
import { Source } from "../explain/source.ts";
import { validate } from "../explain/validate.ts";

/** A word that the site does not say in a language. */
export interface Refused {
  word: GlossaryWord;
  /** As the glossary writes it, like `pupil*`. */
  written: string;
  /** Finds nothing but this word. */
  pattern: RegExp;
}

/** What the site calls things, in one language. */
export interface Glossary {
  refused: Refused[];
  /** Finds any of the refused words; undefined if there is none. */
  any: RegExp | undefined;
  abbreviations: { short: string; long: string[]; pattern: RegExp }[];
}

/**
 * Reads glossary.yaml of `common` and of the department; refuses what contradicts itself.
 *
 * @param paths the file of each layer
 * @returns the glossary of each language of the site
 */
export function readGlossary(
  root: string,
  paths: Iterable<string>,
  languages: string[],
): { glossaries: Record<string, Glossary>; problems: Problem[] } {
  const problems: Problem[] = [];
  const words: GlossaryWord[] = [];
  const abbreviations: Abbreviation[] = [];
  const refused = new Map<string, string>();
  for (const path of paths) {
    const source = new Source(path, readFileSync(join(root, path), "utf8"));
    const fields = source.readFields(false);
    const file = fields === undefined ? undefined : validate(glossarySchema, fields, source);
    file?.words.forEach((word, index) => checkWord(word, index, source, refused));
    words.push(...(file?.words ?? []));
    abbreviations.push(...(file?.abbreviations ?? []));
    problems.push(...source.problems);
  }
  return { glossaries: Object.fromEntries(languages.map((name) => [name, glossaryOf(name, words, abbreviations)])), problems };
}

/** Reports a word that is refused twice, that has no better one, or that is its own better one. */
function checkWord({ say, not }: GlossaryWord, index: number, source: Source, refused: Map<string, string>): void {
  for (const [language, written] of Object.entries(not)) {
    const better = say[language];
    written?.forEach((phrase, place) => {
      const at = ["words", index, "not", language, place];
      const key = `${language} ${phrase.toLowerCase()}`;
      const earlier = refused.get(key);
      if (better === undefined)
        source.reportAt("missing", at, `“${phrase}” is refused, and there is no word to say instead.`, `say: { ${language}: … }`);
      else if (patternOf(phrase).test(better))
        source.reportAt(
          "bad-value",
          at,
          `“${phrase}” also refuses “${better}”, the word to say instead.`,
          "Refuse less, or say another word.",
        );
      else if (earlier) source.reportAt("duplicate", at, `“${phrase}” stands twice: also in ${earlier}.`, "Keep one of the two.");
      refused.set(key, `${source.file}, line ${source.place(at).line}`);
    });
  }
}

function glossaryOf(language: string, words: GlossaryWord[], abbreviations: Abbreviation[]): Glossary {
  const refused = words.flatMap((word) => (word.not[language] ?? []).map((written) => ({ word, written, pattern: patternOf(written) })));
  return {
    refused,
    any: refused.length > 0 ? new RegExp(refused.map(({ pattern }) => pattern.source).join("|"), "iu") : undefined,
    abbreviations: abbreviations.flatMap(({ short, long }) => {
      const forms = long[language] ?? long["en"];
      return forms ? { short, long: forms, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(short)}s?(?![\\p{L}\\p{N}])`, "u") } : [];
    }),
  };
}

/** A word as a pattern: whole, in any case, with any kind of space and apostrophe; a star stands for any ending. */
function patternOf(written: string): RegExp {
  const inner = escaped(written.replace(/\*$/, "")).replace(/\s+/g, "\\s+").replace(/['’]/g, "['’]");
  return new RegExp(`(?<![\\p{L}\\p{N}])${inner}${written.endsWith("*") ? "\\p{L}*" : ""}(?![\\p{L}\\p{N}])`, "iu");
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
