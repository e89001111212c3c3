/** The forms of a text that depends on a number, by the category of `Intl.PluralRules`: one school, two schools. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The categories that numbers fall into in a language: `one` and `other` in English; `one`, `few`, `many` and `other` in Polish. */
export function pluralCategories(language: string): Intl.LDMLPluralRule[] {
  return rulesOf(language).resolvedOptions().pluralCategories;
}

/** The form of a text that fits a number. */
export function pluralForm(forms: PluralForms, number: number, language: string): string {
  return forms[rulesOf(language).select(number)] ?? forms.other;
}

const known = new Map<string, Intl.PluralRules>();

/** Where the machine knows nothing of a language, English forms are better than those of the machine's own language. */
function rulesOf(language: string): Intl.PluralRules {
  const rules = known.get(language) ?? new Intl.PluralRules(Intl.PluralRules.supportedLocalesOf([language, "en"])[0]);
  known.set(language, rules);
  return rules;
}
