import { defaultLanguage } from "../i18n/addresses.ts";
import { addressInLine } from "../i18n/address.ts";
import { fill, siteOf } from "../i18n/format.ts";
import { sms, tel } from "../i18n/phone.ts";
import type { Interface } from "../schemas/interface.ts";
import type { TextWay, Way } from "./channels.ts";

/** One way to reach a service, as it is dialed, said and written. */

/** Where a tap leads: `tel:`, `sms:` with the word to send, `https:`; undefined for places and apps. */
export function dialed(way: Way): string | undefined {
  switch (way.channel) {
    case "call":
      return tel(way.number);
    case "text":
      return sms(way.number, way.keyword);
    case "chat":
    case "form":
    case "web":
      return way.url;
    default:
      return undefined;
  }
}

/** What to do: “Call 988, then press 2”, “Text HOME to 741741”, “Chat”, a street address. */
export function said(way: Way, { help, resource }: Interface): string {
  switch (way.channel) {
    case "call":
      return pressing(fill(way.tty ? resource.tty : help.call, { number: numberOf(way, help) }), way.press, help);
    case "text":
      return texting(way, { plain: help.text, word: help.text_word, zip: help.text_zip });
    case "chat":
      return help.chat;
    case "form":
      return help.form;
    case "web":
      return fill(help.web, { site: siteOf(way.url) });
    case "visit":
      return addressInLine(way.address);
    case "app":
      return fill(help.app, { name: way.name });
  }
}

/** The same on paper, or after words that say what to do: “988, then press 2”, “text HOME to 741741”. */
export function written(way: Way, words: Interface): string {
  const { help, paper } = words;
  if (way.channel === "call" && !way.tty) return pressing(numberOf(way, help), way.press, help);
  if (way.channel === "text") return texting(way, { plain: paper.text, word: paper.text_word, zip: paper.text_zip });
  return said(way, words);
}

/** A number to call; one that nobody has confirmed says so wherever it stands. */
const numberOf = ({ number, unconfirmed }: { number: string; unconfirmed: boolean }, help: Interface["help"]) =>
  unconfirmed ? fill(help.number_unconfirmed, { number }) : number;

/** “988, then press 2”; {number} may hold the words before it too. */
const pressing = (number: string, key: string | undefined, help: Interface["help"]) => (key ? fill(help.press, { number, key }) : number);

function texting({ keyword, number, zip }: TextWay, say: Record<"plain" | "word" | "zip", string>): string {
  if (zip) return fill(say.zip, { number });
  return keyword ? fill(say.word, { word: keyword, number }) : fill(say.plain, { number });
}

/** The words of a button, with the mark after them. */
export const withMark = (said: string, mark: string | undefined) => (mark ? `${said} ${mark}` : said);

/**
 * Where a ready message to a line goes: its number, with the message; or with the word alone that the line waits for, as it takes no
 * other words with it. The message then follows.
 * Undefined if the line would not understand it: it waits for a ZIP code, or is not known to read the message's language.
 * A line that names no language is taken to read that of its record, English.
 *
 * @param language the language that the message is written in
 */
export function messageLink(text: Way | undefined, message: string, language: string): string | undefined {
  if (text?.channel !== "text" || text.zip) return undefined;
  if (!(text.languages ?? [defaultLanguage]).includes(language)) return undefined;
  return sms(text.number, text.keyword ?? message);
}
