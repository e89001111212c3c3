// Apart from the other addresses: scripts take this alone along.

/** The language that stands at `/…`; the others stand at `/<language>/…`. */
export const defaultLanguage = "en";

/** The language of names that are the same on every page, like a school's: for the `lang` of what shows one, where the page is in another. */
export const languageOfNames = (page: string): string | undefined => (page === defaultLanguage ? undefined : defaultLanguage);

/** An address of this site in a language: /help/ becomes /es/help/. */
export function inLanguage(language: string, address: string): string {
  return language === defaultLanguage ? address : `/${language}${address}`;
}
