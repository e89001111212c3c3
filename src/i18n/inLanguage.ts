// Apart from the other addresses: scripts take this alone along.

/** The language that stands at `/…`; the others stand at `/<language>/…`. */
export const defaultLanguage = "en";

/** An address of this site in a language: /help/ becomes /es/help/. */
export function inLanguage(language: string, address: string): string {
  return language === defaultLanguage ? address : `/${language}${address}`;
}
