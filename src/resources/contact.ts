import { factsOf, freshnessInWords } from "../i18n/freshness.ts";
import { marked } from "../i18n/sample.ts";
import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { reach } from "./reach.ts";
import { answersInWords, toldInWords } from "./words.ts";
import type { Contact } from "./vcard.ts";

/** Where a service stands and who runs it, for its entry in an address book. */
interface About {
  /** Address of its page. */
  page: string;
  organization?: string | undefined;
  words: Interface;
  language: string;
}

/** A service as an entry for an address book, with the numbers for the reader’s language; undefined if it has none. */
export function contactOf(resource: Fields<"resources">, { language, organization, page, words }: About): Contact | undefined {
  const fitting = reach(resource, { language, words }).fitting;
  const numbers = fitting.flatMap(({ said, way }): Contact["numbers"] => {
    if (way.channel !== "call" && way.channel !== "text") return [];
    return [{ number: way.number, label: said, type: way.channel === "call" ? "VOICE" : "CELL" }];
  });
  // Address books that know no labels of one's own drop them, and with them the word to send and the key to press.
  const needed = fitting.flatMap(({ said, way }) =>
    (way.channel === "text" && (way.keyword ?? way.zip)) || (way.channel === "call" && way.press) ? [said] : [],
  );
  if (numbers.length === 0) return undefined;
  return {
    name: marked(resource.name, resource, words),
    organization,
    numbers,
    urls: [...new Set([resource.web, resource.chat?.[0]?.url].filter((url) => url !== undefined))],
    note: [
      ...needed,
      resource.what,
      resource.note,
      answersInWords(resource, words),
      toldInWords(resource, words),
      resource.privacy,
      freshnessInWords(resource, words, language),
    ]
      .filter(Boolean)
      .join("\n"),
    revised: factsOf(resource),
    source: page,
    language,
  };
}
