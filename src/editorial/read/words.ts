import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PluralForms } from "../../lib/plurals.ts";
import { interfaceSchema, type Interface } from "../../schemas/interface.ts";
import { validate } from "../explain/validate.ts";
import type { Problem } from "../explain/problem.ts";
import { Source } from "../explain/source.ts";

/** Reads the interface words of every language. A word that one language lacks is an error. */
export function readInterface(root: string, languages: string[]): { words: Record<string, Interface>; problems: Problem[] } {
  const words: Record<string, Interface> = {};
  const problems: Problem[] = [];
  for (const language of languages) {
    const path = `content/interface/${language}.yaml`;
    if (!existsSync(join(root, path))) {
      problems.push({
        file: path,
        line: 1,
        column: 1,
        id: "missing",
        severity: "error",
        message: "The file of interface words is missing.",
        fix: "Put it back: every word that the site itself says stands in it.",
      });
      continue;
    }
    const { source, valid } = readWords(path, language, readFileSync(join(root, path), "utf8"));
    problems.push(...source.problems);
    if (valid) words[language] = valid;
    if (valid && words["en"] && language !== "en") problems.push(...comparePlaceholders(words["en"], valid, source));
  }
  return { words, problems };
}

/** What was last read at a path: the words are many and seldom change, and every department is read with them. */
const lastRead = new Map<string, { text: string; source: Source; valid: Interface | undefined }>();

function readWords(path: string, language: string, text: string): { source: Source; valid: Interface | undefined } {
  const last = lastRead.get(path);
  if (last?.text === text) return last;
  const source = new Source(path, text);
  const fields = source.readFields(false);
  const valid = fields === undefined ? undefined : validate(interfaceSchema(language), fields, source);
  if (language === "en")
    for (const problem of source.problems)
      if (problem.id === "unknown-field") problem.fix = "Take the line out. If the site is to say it: npm run handbook.";
  lastRead.set(path, { text, source, valid });
  return { source, valid };
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
