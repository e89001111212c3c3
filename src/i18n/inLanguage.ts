// Apart from the other addresses: scripts take this alone along.

/** The language in which the kit's common files are first written, and in which its commands speak. */
export const defaultLanguage = "en";

/** Put in by a build: astro.config.mjs. */
declare const __FIRST_LANGUAGE__: string | undefined;

/** The language that stands at `/…`: the first of the department's. The others stand at `/<language>/…`. */
export const firstLanguage: string = typeof __FIRST_LANGUAGE__ === "string" ? __FIRST_LANGUAGE__ : defaultLanguage;

/** The language of names that are the same on every page, like a school's: for the `lang` of what shows one, where the page is in another. */
export const languageOfNames = (page: string): string | undefined => (page === defaultLanguage ? undefined : defaultLanguage);

/** An address of this site in a language: /help/ becomes /es/help/. */
export function inLanguage(language: string, address: string): string {
  return language === firstLanguage ? address : `/${language}${address}`;
}
