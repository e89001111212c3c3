/**
 * The formatters of a language, each made once: making one takes longer than a thousand uses, and every page needs them. Browsers load this:
 * it is kept smaller than what `lib/once.ts` does.
 *
 * @param make what makes one
 */
function once<Options extends object, Formatter>(make: (language: string, options: Options) => Formatter) {
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

export const dates = once((language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));
export const numbers = once((language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));
export const lists = once((language, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options));
export const names = once((language, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(language, options));
export const collators = once((language, options: Intl.CollatorOptions) => new Intl.Collator(language, options));
