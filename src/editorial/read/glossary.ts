import { escaped } from "../../lib/escaped.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLanguage } from "../../i18n/inLanguage.ts";
import { glossarySchema, type Abbreviation, type GlossaryWord, type Staying } from "../../schemas/glossary.ts";
import type { Problem } from "../explain/problem.ts";
import type { Source } from "../explain/source.ts";
import { readYaml } from "./readYaml.ts";
import type { ReadRecord } from "./record.ts";

/** A word that the site does not say in a language. */
export interface Refused {
  word: GlossaryWord;
  /** As the glossary writes it, like `pupil*`. */
  written: string;
}

/** What the site calls things, in one language. Its patterns are global: for `matchAll`. */
export interface Glossary {
  refused: Refused[];
  /** Finds every refused word in a text of small letters; undefined if there is none. */
  words: RegExp | undefined;
  abbreviations: Map<string, string[]>;
  /** Finds every abbreviation; undefined if there is none. */
  short: RegExp | undefined;
}

/**
 * Reads glossary.yaml of `common` and of the department; refuses what contradicts itself.
 *
 * @param paths the file of each layer
 * @returns the glossary of each language of the site, and what stays in its language
 */
export function readGlossary(
  root: string,
  paths: Iterable<string>,
  languages: string[],
): { glossaries: Record<string, Glossary>; stays: Staying; problems: Problem[] } {
  const problems: Problem[] = [];
  const words: GlossaryWord[] = [];
  const abbreviations: Abbreviation[] = [];
  const stays: Staying = {};
  const refused = new Map<string, string>();
  for (const path of paths) {
    const { source, said: file } = readYaml(path, readFileSync(join(root, path), "utf8"), glossarySchema);
    file?.words.forEach((word, index) => checkWord(word, index, source, refused));
    words.push(...(file?.words ?? []));
    abbreviations.push(...(file?.abbreviations ?? []));
    for (const [language, phrases = []] of Object.entries(file?.stays ?? {})) (stays[language] ??= []).push(...phrases);
    problems.push(...source.problems);
  }
  const glossaries = Object.fromEntries(languages.map((name) => [name, glossaryOf(name, words, abbreviations)]));
  return { glossaries, stays, problems };
}

/** Reports a word that is refused twice, that has no better one, or that is its own better one. */
function checkWord({ say, not }: GlossaryWord, index: number, source: Source, refused: Map<string, string>): void {
  for (const [language, written] of Object.entries(not)) {
    const better = say[language];
    written?.forEach((phrase, place) => {
      const at = ["words", index, "not", language, place];
      const key = `${language} ${plain(phrase)}`;
      const earlier = refused.get(key);
      if (better === undefined)
        source.reportAt("missing", at, `“${phrase}” is refused, and there is no word to say instead.`, `say: { ${language}: … }`);
      else if (
        plain(better)
          .split(" ")
          .some((_, from, all) => isRefused(phrase, all.slice(from).join(" "), true))
      )
        source.reportAt(
          "bad-glossary",
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
  // An entry without a better word is reported where the file is read; it refuses nothing.
  const refused = words.flatMap((word) => (word.say[language] ? (word.not[language] ?? []).map((written) => ({ word, written })) : []));
  const known = abbreviations.flatMap(({ short, long }): [string, string[]][] => {
    const forms = long[language] ?? long[defaultLanguage];
    return forms ? [[short, forms]] : [];
  });
  return {
    refused,
    words: anyOf(refused.map(({ written }) => patternOf(written))),
    abbreviations: new Map(known),
    short: anyOf(known.map(([short]) => `${escaped(short)}(?=s?(?![\\p{L}\\p{N}]))`)),
  };
}

/** The entry that refuses what `words` has found. */
export function refusedBy({ refused }: Glossary, found: string): Refused | undefined {
  return refused.find(({ written }) => isRefused(written, plain(found)));
}

/** Whether an entry refuses a phrase, or what it begins with. */
function isRefused(written: string, phrase: string, begins = false): boolean {
  const wanted = plain(written);
  if (wanted.endsWith("*")) return phrase.startsWith(wanted.slice(0, -1));
  return phrase === wanted || (begins && phrase.startsWith(`${wanted} `));
}

/** Finds any of the patterns where it is a word by itself. */
function anyOf(patterns: string[]): RegExp | undefined {
  return patterns.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "gu") : undefined;
}

/** A refused word as a pattern: any kind of space and apostrophe; a star stands for any ending. */
function patternOf(written: string): string {
  const inner = escaped(plain(written).replace(/\*$/, "")).replaceAll(" ", "\\s+").replaceAll("'", "['’]");
  return `${inner}${written.endsWith("*") ? "\\p{L}*" : ""}`;
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, " ").replaceAll("’", "'");

/** What stays in its language, with the names of schools and of those who run them. One word or a number may be read out either way. */
export function withNames(stays: Staying, records: Iterable<ReadRecord>): Staying {
  const names = [...records]
    .filter(({ file }) => file.collection === "schools" || file.collection === "organizations")
    .map(({ data }) => data?.["name"])
    .filter((name): name is string => typeof name === "string" && /^\D+ \D+$/.test(name));
  return { ...stays, [defaultLanguage]: [...new Set([...(stays[defaultLanguage] ?? []), ...names])] };
}
