import { z } from "zod";
import { pluralCategories, type PluralForms } from "../lib/plurals.ts";
import { counts, texts } from "./interfaceWords.ts";

/** Groups whose names are not fixed: a record may speak any language. */
export const openGroups = ["languages"] as const;

/** The words of the interface in one language, grouped by where they show. */
export type Interface = Words<typeof texts, string> &
  Words<typeof counts, PluralForms> &
  Record<(typeof openGroups)[number], Record<string, string>>;

type Words<Groups extends Record<string, readonly string[]>, Word> = { [Group in keyof Groups]: Record<Groups[Group][number], Word> };

/** The names of the words by group: those that are one text, and those with a form for each kind of number. */
export interface InterfaceNames {
  texts: Record<string, readonly string[]>;
  counts: Record<string, readonly string[]>;
}

/**
 * What content/interface/<language>.yaml must say: every word of the English file, and for words that depend on a
 * number every form that the language has. Without a language, what any of these files may say.
 */
export function interfaceSchema(language?: string, names: InterfaceNames = { texts, counts }): z.ZodType<Interface> {
  const groups: Record<string, Record<string, z.ZodType>> = {};
  const add = (list: InterfaceNames["texts"], rule: z.ZodType) => {
    for (const [group, words] of Object.entries(list)) for (const word of words) (groups[group] ??= {})[word] = rule;
  };
  add(names.texts, text);
  add(names.counts, formsOf(language));
  const fixed = Object.entries(groups).map(([group, shape]) => [group, z.strictObject(shape)] as const);
  const open = openGroups.map((group) => [group, z.record(z.string(), text)] as const);
  // The generated names give the type; what is built from them at run time the compiler can't follow.
  return z.strictObject(Object.fromEntries<z.ZodType>([...fixed, ...open])) as unknown as z.ZodType<Interface>;
}

const text = z.string().trim().min(1, "write at least one word");

function formsOf(language?: string): z.ZodType {
  if (!language) return z.strictObject({ zero: text, one: text, two: text, few: text, many: text }).partial().extend({ other: text });
  const categories = pluralCategories(language);
  const shape = Object.fromEntries(categories.map((category) => [category, text]));
  return z.strictObject(shape).describe(`Numbers have these forms in this language (${language}): ${categories.join(", ")}.`);
}
