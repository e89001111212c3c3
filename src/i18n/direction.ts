type WithTextInfo = Intl.Locale & { getTextInfo?: () => { direction?: string }; textInfo?: { direction?: string } };

const known = new Map<string, "ltr" | "rtl">();

/** Which way a language is written, from the tables of Unicode. */
export function directionOf(language: string): "ltr" | "rtl" {
  let direction = known.get(language);
  if (!direction) {
    const locale = new Intl.Locale(language) as WithTextInfo;
    direction = (locale.getTextInfo?.() ?? locale.textInfo)?.direction === "rtl" ? "rtl" : "ltr";
    known.set(language, direction);
  }
  return direction;
}

/**
 * A text that is written from left to right in every language, like a telephone number, so that its parts keep their order within words
 * that are not: between Unicode's signs for that (U+2066, U+2069). Nothing is added where the language is written the same way.
 */
export function keptInOrder(text: string, language: string): string {
  return directionOf(language) === "rtl" ? `\u2066${text}\u2069` : text;
}

/** Says beside every `lang` of a page which way that language is written. */
export function withDirections(html: string): string {
  return html.replace(/ lang="([a-z]{2,3})"(?! dir=)/g, (lang, tag: string) => `${lang} dir="${directionOf(tag)}"`);
}
