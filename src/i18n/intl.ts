/**
 * The formatters of a language, each made once: making one takes longer than a thousand uses, and every page needs them. Browsers load this:
 * it is kept smaller than what `lib/once.ts` does.
 *
 * @param make what makes one
 */
function perLanguage<Options extends object, Formatter>(make: (language: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (language: string, options: Options): Formatter => {
    const key = `${language} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known) return known;
    const formatter = make(language, options);
    made.set(key, formatter);
    return formatter;
  };
}

export const dates = perLanguage((language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));
export const numbers = perLanguage((language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));
export const lists = perLanguage((language, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options));
export const names = perLanguage((language, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(language, options));
export const collators = perLanguage((language, options: Intl.CollatorOptions) => new Intl.Collator(language, options));
