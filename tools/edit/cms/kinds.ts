import { defaultLanguage } from "../../../src/i18n/inLanguage.ts";
import { kinds, type Collection } from "../../../src/schemas/index.ts";
import { evidenceFields, translationFacts, type Kind } from "../../../src/schemas/kind.ts";
import { fieldsOf, type Fields } from "./shape.ts";

/** What tests measure is written by them; the switch for emergencies stands on the desk's first page, where the clock is asked. */
const elsewhere: Collection[] = ["accessibility", "search", "emergency"];

/** Kinds that the editor shows. */
export const edited = (Object.keys(kinds) as Collection[]).filter((name) => !elsewhere.includes(name));

/** A kind's fields in the editor's terms. */
export interface EditedKind {
  kind: Kind;
  facts: Fields;
  words: Fields;
}

const all = new Map<Collection, EditedKind>(
  edited.map((name) => {
    const kind: Kind = kinds[name];
    const facts = fieldsOf(kind.facts);
    // What is made up has no source; that what is real has one, the check says when it is saved.
    if ("sample" in facts) for (const field of evidenceFields) if (facts[field]) facts[field].required = false;
    return [name, { kind, facts, words: fieldsOf(kind.words) }];
  }),
);

/** A kind as the editor has it. */
export function editedKind(collection: Collection): EditedKind {
  return all.get(collection)!;
}

const { translated_by, confirmed } = fieldsOf(translationFacts);

/** What is said of a translation, beside the facts: the fingerprint is no one's work. */
export const aboutTranslation: Fields = {
  behind: {
    shape: { type: "text", long: true, readonly: true },
    required: false,
    description: "What has changed in the words that this was translated from. Written by the editor itself; empty while nothing has.",
  },
  same: {
    shape: { type: "flag" },
    required: false,
    description: "Switch this on after comparing both: the translation still says what the other text says now.",
  },
  translated_by: translated_by!,
  confirmed: confirmed!,
};

/** The languages in which a file of the site may be a translation: the common ones are first written in English, whichever leads. */
export const aboutLanguages = ([lead, ...others]: readonly string[]): string[] =>
  lead === undefined || lead === defaultLanguage ? others : [lead, ...others];

/** The group of a translation's facts in the form of the first language: `_es`. */
export const aboutName = (language: string) => `_${language}`;
