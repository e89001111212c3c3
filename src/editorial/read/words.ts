import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLanguage } from "../../i18n/inLanguage.ts";
import type { PluralForms } from "../../lib/plurals.ts";
import { interfaceSchema, openGroups, type Interface } from "../../schemas/interface.ts";
import type { Problem } from "../explain/problem.ts";
import type { Source } from "../explain/source.ts";
import { isLanguage } from "./departments.ts";
import { readYaml } from "./readYaml.ts";

/** Reads the interface words of every language, and holds them against the English ones. A word that one language lacks is an error. */
export function readInterface(
  root: string,
  languages: string[],
): { words: Record<string, Interface>; sources: Map<string, Source>; problems: Problem[] } {
  const words: Record<string, Interface> = {};
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];
  for (const language of new Set([defaultLanguage, ...languages])) {
    const path = `content/interface/${language}.yaml`;
    if (!existsSync(join(root, path))) {
      // A tag of no language is told at department.yaml.
      if (!isLanguage(language) && !(language in (words[defaultLanguage]?.languages ?? {}))) continue;
      problems.push({
        file: path,
        line: 1,
        column: 1,
        id: "missing-file",
        severity: "error",
        ...(language === defaultLanguage
          ? { message: "The file of interface words is missing.", fix: "Put it back: every word that the site itself says stands in it." }
          : {
              message: `There are no interface words in “${language}”, a language of this site.`,
              fix: `Copy content/interface/${defaultLanguage}.yaml to ${path} and translate every line. Or take ${language} out of “languages” in department.yaml.`,
            }),
      });
      continue;
    }
    const { source, valid } = readWords(path, language, readFileSync(join(root, path), "utf8"));
    problems.push(...source.problems);
    sources.set(language, source.again(0));
    if (valid) words[language] = valid;
    if (valid && words[defaultLanguage] && language !== defaultLanguage)
      problems.push(...comparePlaceholders(words[defaultLanguage], valid, source), ...untranslated(words[defaultLanguage], valid, source));
  }
  if (!languages.includes(defaultLanguage)) {
    delete words[defaultLanguage];
    sources.delete(defaultLanguage);
  }
  return { words, sources, problems };
}

/** What was last read at a path: the words are many and seldom change, and every department is read with them. */
const lastRead = new Map<string, { text: string; source: Source; valid: Interface | undefined }>();

function readWords(path: string, language: string, text: string): { source: Source; valid: Interface | undefined } {
  const last = lastRead.get(path);
  if (last?.text === text) return last;
  const { source, said: valid } = readYaml(path, text, interfaceSchema(language));
  tellTogether(source);
  if (language === defaultLanguage)
    for (const problem of source.problems)
      if (problem.id === "unknown-field") problem.fix = "Take the line out. If the site is to say it: npm run handbook.";
  lastRead.set(path, { text, source, valid });
  return { source, valid };
}

/** More missing words than these are told in one sentence: the file is half done. */
const mostMissing = 20;

function tellTogether({ problems }: Source): void {
  const missing = problems.filter(({ id }) => id === "missing");
  if (missing.length <= mostMissing) return;
  const others = problems.filter((problem) => !missing.includes(problem));
  const together = {
    ...missing[0]!,
    message: `${missing.length} words are missing here, this one first: the file is only partly translated.`,
    fix: `Take each from content/interface/${defaultLanguage}.yaml and translate it. Until that is done, take the language out of “languages” in department.yaml.`,
  };
  problems.splice(0, problems.length, together, ...others);
}

/** A text with {count} in English needs {count} in every language, and no other. */
function comparePlaceholders(english: unknown, other: unknown, source: Source, path: string[] = []): Problem[] {
  const problem = (id: Problem["id"], message: string, fix: string): Problem => ({
    file: source.file,
    ...source.place(path),
    id,
    severity: "error",
    message,
    fix,
  });
  if (typeof english === "string" && typeof other === "string") {
    const [wanted, found] = [placeholders(english), placeholders(other)];
    return wanted === found
      ? []
      : [
          problem(
            "placeholder",
            `“${path.join(", ")}” needs ${wanted || "no value in braces"}, but has ${found || "none"}.`,
            `The English words are: ${english}`,
          ),
        ];
  }
  if (!english || typeof english !== "object") return [];
  // Languages differ in the forms that numbers take; each form is held against the same in English, or the general one.
  const forms = english as Partial<PluralForms>;
  const names = forms.other === undefined ? english : (other as object);
  return Object.keys(names).flatMap((key) => {
    const value = (english as Record<string, unknown>)[key] ?? forms.other;
    const counterpart = (other as Record<string, unknown>)[key];
    // Languages are an open list; one that is missing here would show as a bare code.
    return counterpart === undefined
      ? problem("missing", `“${[...path, key].join(", ")}” is missing here.`, `${key}: …`)
      : comparePlaceholders(value, counterpart, source, [...path, key]);
  });
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(" ");
}

/** A copy of the English file would pass for a translation: every word is there. */
function untranslated(english: unknown, other: unknown, source: Source): Problem[] {
  // Names of places and languages may be the same.
  const isName = ([group = ""]: string[]) => (openGroups as readonly string[]).includes(group);
  const texts = pairs(english, other).filter(({ text, path }) => wordCount(text) > 1 && !isName(path));
  const same = texts.filter(({ text, counterpart }) => text === counterpart);
  const problem = (path: string[], severity: Problem["severity"], message: string, fix: string): Problem => ({
    file: source.file,
    ...source.place(path),
    id: "not-translated",
    severity,
    message,
    fix,
  });
  if (same.length > texts.length / 5)
    return [
      problem(
        [],
        "error",
        `${same.length} of ${texts.length} texts are the English ones: readers would be told that they are in their language.`,
        "Translate every line. Until that is done, take the language out of “languages” in department.yaml.",
      ),
    ];
  return same
    .filter(({ text }) => wordCount(text) > 2)
    .map(({ path, text }) => problem(path, "warning", `“${text}” is still English.`, "Translate it."));
}

/** How many words a text has, beside its {places}. */
const wordCount = (text: string) => text.replace(/\{\w+\}/g, "").match(/\p{L}{2,}/gu)?.length ?? 0;

/** Every text of the English file, with its counterpart. */
function pairs(english: unknown, other: unknown, path: string[] = []): { path: string[]; text: string; counterpart: string }[] {
  if (typeof english === "string" && typeof other === "string") return [{ path, text: english, counterpart: other }];
  if (!english || typeof english !== "object" || !other || typeof other !== "object") return [];
  return Object.entries(english).flatMap(([key, text]) => pairs(text, (other as Record<string, unknown>)[key], [...path, key]));
}
