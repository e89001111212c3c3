import { languageNames } from "../i18n/names.ts";
import type { Exported } from "./exported.ts";
import { uuid } from "./uuid.ts";

/** The code of a language that is not known: ISO 639-3. */
export const unknownLanguage = "und";

/** Languages as entries; one entry says so if they are not published. */
export function languagesFor(from: Exported, tags: string[] | undefined, key: "service_id" | "phone_id" | "location_id", owner: string) {
  const known = tags?.length ? tags : [unknownLanguage];
  return known.map((code) => ({
    id: uuid(`${owner}#language-${code}`),
    [key]: owner,
    name: code === unknownLanguage ? from.words.resource.not_published : languageNames([code], from.words, from.language),
    code,
  }));
}
