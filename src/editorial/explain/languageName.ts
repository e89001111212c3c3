import { defaultLanguage } from "../../i18n/inLanguage.ts";
import { names } from "../../i18n/intl.ts";

/** What a language is called in messages: “Spanish” for es; the tag itself where it has no name. */
export const languageName = (tag: string): string => names(defaultLanguage, { type: "language" }).of(tag) ?? tag;
