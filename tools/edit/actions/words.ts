import { kinds, type Collection } from "../../../src/schemas/index.ts";
import type { Kind } from "../../../src/schemas/kind.ts";
import { asFile } from "../../new/record.ts";
import type { Draft } from "./draft.ts";
import { fingerprintFor } from "./draft.ts";
import { setFields } from "./fields.ts";
import { leadOf, otherLanguages, translationsOf, type Site } from "./site.ts";
import type { ContentFile } from "../../../src/editorial/read/tree.ts";
import { Refusal } from "../../files/refusal.ts";

/** What someone wrote in each language: values by the name of the field; `body` is the text below the fields. */
export type Words = Record<string, Record<string, string | undefined>>;

/** A record that is to be written. */
export interface NewRecord {
  collection: Collection;
  id: string;
  facts: Record<string, unknown>;
  words: Words;
}

/** Writes a record and its translations. In a language in which nothing was written there will be no file. */
export function addRecord(site: Site, draft: Draft, { collection, id, facts, words }: NewRecord): void {
  if (!/^[a-z0-9-]+$/.test(id)) throw new Refusal("The name needs letters or digits: the address of the page is made from it.");
  const kind: Kind = kinds[collection];
  const place = `content/${site.department}/${kind.folder}/${id}`;
  const lead = leadOf(site);
  const first = asFile(kind, { ...given(facts), ...wordsIn(words[lead]) }, words[lead]?.["body"], lead);
  const path = place + kind.ending;
  draft.add(path, first);
  const fingerprint = fingerprintFor(
    { path, layer: site.department, collection, id, language: undefined, writtenIn: lead, text: first },
    first,
  );
  for (const language of otherLanguages(site)) {
    const own = wordsIn(words[language]);
    if (Object.keys(own).length > 0)
      draft.add(
        `${place}.${language}${kind.ending}`,
        asFile({ ...kind, text: "optional" }, { translates: fingerprint, ...own }, words[language]?.["body"]),
      );
  }
}

/** Gives a record other words in every language at once; its translations then belong to the new English words. */
export function setWords(site: Site, draft: Draft, file: ContentFile, words: Words): void {
  draft.set(file, wordsIn(words[leadOf(site)]));
  const fingerprint = fingerprintFor(file, draft.text(file.path)!);
  for (const translation of translationsOf(site, file)) {
    const own = wordsIn(words[translation.language!]);
    // Words that nobody translated stay behind, and the desk says so.
    if (Object.keys(own).length > 0)
      draft.put(translation.path, setFields({ ...translation, text: draft.text(translation.path)! }, { translates: fingerprint, ...own }));
  }
}

function wordsIn(words: Record<string, string | undefined> = {}): Record<string, unknown> {
  const { body: _, ...fields } = words;
  return given(Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text?.replace(/\s+/g, " ").trim()])));
}

/** What has a value, in its order. */
function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)),
  );
}
