import { languageName } from "../explain/languageName.ts";
import { addressOf } from "../../i18n/addresses.ts";
import { sections } from "../../i18n/sections.ts";
import { kinds } from "../../schemas/index.ts";
import type { translationFacts } from "../../schemas/kind.ts";
import type { z } from "zod";
import { fingerprintOf, hasText, keyOf, wordsOf, written, type ReadRecord } from "../read/record.ts";
import { translationPath } from "../read/translation.ts";

/** How a record stands in a language: `changed` means that the English has changed since it was translated. */
export type State = "missing" | "changed" | "unconfirmed" | "confirmed";

/** A record and its words in another language than that of its file, which for common files is English. */
export interface Pair {
  english: ReadRecord;
  language: string;
  /** Path of the translation, whether it is there or not. */
  file: string;
  translation: ReadRecord | undefined;
  state: State;
  /** What a live site must not show without a confirmed translation, as a message names it; undefined for all else. */
  vital: string | undefined;
}

/** What a translation says of itself. */
export type About = { [Field in keyof typeof translationFacts]?: z.infer<(typeof translationFacts)[Field]> };

/**
 * Every record that has words, with its translation into each language of the site that it is not written in.
 *
 * @param languages those of the site
 */
export function pairsOf(english: ReadRecord[], translations: ReadRecord[], languages: string[]): Pair[] {
  const made = new Map(translations.map((record) => [`${record.file.language} ${keyOf(record.file)}`, record]));
  return languages.flatMap((language) =>
    english.flatMap((record) => {
      if (record.file.writtenIn === language) return [];
      const translation = made.get(`${language} ${keyOf(record.file)}`);
      if (!translation && !hasWords(record)) return [];
      const file = translationPath(record.file.path, language);
      return { english: record, language, file, translation, state: stateOf(translation, record), vital: vital(record) };
    }),
  );
}

/** Names and search words alone need no translation: many a place is called the same in every language. */
function hasWords(record: ReadRecord): boolean {
  if (record.file.collection === "areas") return false;
  const { aliases: _, ...words } = wordsOf(record);
  return hasText(record.source) || Object.values(words).some((word) => word !== undefined);
}

function stateOf(translation: ReadRecord | undefined, english: ReadRecord): State {
  if (!translation) return "missing";
  const { translates, confirmed } = (translation.fields ?? {}) as About;
  if (english.data && translates !== undefined && translates !== fingerprintOf(english)) return "changed";
  return confirmed === undefined ? "unconfirmed" : "confirmed";
}

/** Where a wrong word does most harm. */
function vital(record: ReadRecord): string | undefined {
  const { collection, id } = record.file;
  if (collection === "topics" || collection === "emergencies") return kinds[collection].noun.replace(/^an? /, "");
  if (collection === "pages" && addressOf(collection, id) === sections.contact.address) return "contact page";
  return collection === "law" || written(record, "legal") === true ? "text about the law" : undefined;
}

/** Warns of translations whose English has changed. A live site shows no vital text without a translation that someone has confirmed. */
export function checkParity(pairs: Pair[], today: string, live: boolean): void {
  for (const { english, file, language, translation, state, vital } of pairs) {
    const refused = live && vital !== undefined;
    const first = languageName(english.file.writtenIn);
    if (translation && state === "changed")
      translation.source.reportAt(
        "stale-translation",
        ["translates"],
        `The ${first} words have changed since this was translated${refused ? `. This is a ${vital}, and the site is live` : ""}.`,
        `Compare the two texts, then write: translates: "${fingerprintOf(english)}"`,
        { severity: refused ? "error" : "warning", atName: true },
      );
    else if (translation && state === "unconfirmed" && refused)
      translation.source.reportAt(
        "not-confirmed",
        ["translates"],
        `Nobody has confirmed that this ${vital} says what the ${first} one says, and the site is live.`,
        `Ask someone who speaks both languages to read them side by side. Then write below this line: confirmed: { by: Bilingual staff, date: ${today} }`,
        { atName: true },
      );
    // Emergency texts are told of as missing whether the site is live or not.
    else if (!translation && refused && english.file.collection !== "emergencies")
      english.source.report(
        "not-translated",
        1,
        1,
        `This ${vital} is missing in one language of the site: ${languageName(language)}. The site is live.`,
        `Translate it: make the file ${file}. What else is missing: npm run translations`,
      );
    checkConfirmed(translation, today);
  }
}

/** A machine translates; that its words are right someone must see who speaks both languages, on a day that has come. */
function checkConfirmed(translation: ReadRecord | undefined, today: string): void {
  const confirmed = (translation?.data as About | undefined)?.confirmed;
  if (!translation || !confirmed) return;
  const report = (field: "by" | "date", id: "bad-value" | "future-date", message: string, better: string) =>
    translation.source.reportAt(id, ["confirmed", field], message, translation.source.corrected(["confirmed", field], better));
  if (/^(a |the )?(machine|computer|ai)$/i.test(confirmed.by))
    report(
      "by",
      "bad-value",
      "A machine can't confirm a translation: someone who speaks both languages reads the two texts.",
      "Bilingual staff",
    );
  if (confirmed.date > today)
    report("date", "future-date", `The two texts were compared on ${confirmed.date}, a day that has not come yet.`, today);
}
