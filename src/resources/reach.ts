import { defaultLanguage } from "../i18n/addresses.ts";
import { addressInLine } from "../i18n/address.ts";
import { keptInOrder } from "../i18n/direction.ts";
import { fill, siteOf } from "../i18n/format.ts";
import { hoursInWords } from "../i18n/hours.ts";
import { languageNames } from "../i18n/names.ts";
import { agesInWords } from "../i18n/ages.ts";
import { sms, tel } from "../i18n/phone.ts";
import { once } from "../lib/once.ts";
import type { Interface } from "../schemas/interface.ts";
import { firstWay, waysFor, waysOf, type Reachable, type TextWay, type Way } from "./channels.ts";

/** Who reads: a page is one, and so is a part of a page that is in another language. */
export interface Reader {
  language: string;
  words: Interface;
}

/** One way to reach a service, for a reader: as it is dialed, said and written. */
export interface WayView {
  way: Way;
  /** As it is dialed, where a tap leads: `tel:`, `sms:` with the word to send, `https:`. Undefined for places and apps. */
  link: string | undefined;
  /** As it is said, what to do: “Call 988, then press 2”, “Text HOME to 741741”, “Chat”, a street address. */
  said: string;
  /** As it is written on paper, or after words that say what to do: “988, then press 2”, “text HOME to 741741”. */
  written: string;
  /** Languages that are answered there, if published. */
  languages: string | undefined;
  /** When somebody answers; undefined where that is not known, and for sites, apps and places of which no hours are asked. */
  hours: string | undefined;
  /** Ages served there, if they are not those of the whole service. */
  ages: string | undefined;
  /** A sentence for a reader whose language is not known to be answered there: “Answers in English only.” */
  foreign: string | undefined;
  /** After the words of a button that sends a text, if only other languages are read there: “(in English)”. */
  mark: string | undefined;
}

/** A number on paper. Where a number takes calls and texts alike, one entry stands for both. */
export interface NumberView extends Pick<WayView, "said" | "written"> {
  link: string;
  /** Whether somebody is known to answer day and night. */
  steady: boolean;
}

/** How a reader reaches a service. */
export interface Reach {
  /** Every way there is, in the order of the record, whatever its language. */
  every: WayView[];
  /** Those that are meant for the reader's language. */
  fitting: WayView[];
  /** The number to call first, and the number to text first. Lines for TTY devices are not among them. */
  call: WayView | undefined;
  text: WayView | undefined;
  /** The same two for paper, which has little room: one entry for both if they are the same number. */
  numbers: NumberView[];
}

/** Every way to reach a service, for a reader. There is no other way in this project to come from a record to a number. */
export function reach(record: Reachable, { language, words }: Reader): Reach {
  return reached(record, language, words);
}

// A line stands on hundreds of pages.
const reached = once((record: Reachable, language: string, words: Interface): Reach => {
  const reader = { language, words };
  const ways = waysOf(record);
  const fitting = waysFor(ways, reader.language);
  // What is dialed keeps its order within words that are written from right to left.
  const ordered = (way: Way): Way => ("number" in way ? { ...way, number: keptInOrder(way.number, reader.language) } : way);
  const view = (way: Way): WayView => ({
    way,
    link: dialed(way),
    said: said(ordered(way), reader.words),
    mark: mark(way, reader),
    written: written(ordered(way), reader.words),
    languages: answered(way) && way.languages ? languageNames(way.languages, reader.words, reader.language) : undefined,
    hours: answered(way) ? hoursInWords(way.hours, reader.words, reader.language, record.time_zone) : undefined,
    ages: way.ages === record.ages ? undefined : agesInWords(way.ages, reader.words),
    foreign: spoken(way) ? foreign(way, record, reader) : undefined,
  });
  const [call, text] = (["call", "text"] as const).map((channel) => {
    const way = firstWay(fitting, channel, reader.language);
    return way && view(way);
  });
  return { every: ways.map(view), fitting: fitting.map(view), call, text, numbers: numbers(call, text, reader) };
});

/** Only where a person answers are there languages and hours. */
const answered = (way: Way) => way.channel !== "web" && way.channel !== "app";

/** Where one talks or writes back and forth. */
const spoken = (way: Way) => way.channel === "call" || way.channel === "text" || way.channel === "chat";

/** What a reader must know of the language beforehand. An interpreter joins a call, not a text. */
function foreign({ channel, languages }: Way, { interpreters }: Reachable, { language, words }: Reader): string | undefined {
  if (languages?.includes(language) || (interpreters && channel === "call")) return undefined;
  if (languages) return fill(words.help.only_in, { languages: languageNames(languages, words, language) });
  // The country's own language goes without saying.
  return language === defaultLanguage ? undefined : fill(words.help.in_unknown, { language: languageNames([language], words, language) });
}

/** Somebody in danger must know before writing, and an interpreter joins a call only. */
function mark({ channel, languages }: Way, { language, words }: Reader): string | undefined {
  if (channel !== "text" || !languages || languages.includes(language)) return undefined;
  return fill(words.untranslated.link, { language: languageNames(languages, words, language) });
}

/** The words of a button, with the mark after them. */
export const marked = (said: string, mark: string | undefined) => (mark ? `${said} ${mark}` : said);

function dialed(way: Way): string | undefined {
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

function said(way: Way, { help, resource }: Interface): string {
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

function written(way: Way, words: Interface): string {
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

function numbers(call: WayView | undefined, text: WayView | undefined, { language, words }: Reader): NumberView[] {
  const steady = ({ way }: WayView) => way.hours === "always";
  const number = plainNumber(call);
  if (call && text && number && number === plainNumber(text)) {
    const both = fill(words.paper.both, { number: keptInOrder(number, language) });
    return [{ link: call.link!, said: capital(both), written: both, steady: steady(call) && steady(text) }];
  }
  return [call, text].flatMap((view) => (view ? [{ ...view, link: view.link!, steady: steady(view) }] : []));
}

/** The number of a way with nothing to press and nothing to send. */
function plainNumber(view: WayView | undefined): string | undefined {
  if (view?.way.channel === "call") return view.way.press ? undefined : view.way.number;
  if (view?.way.channel === "text") return view.way.keyword || view.way.zip ? undefined : view.way.number;
  return undefined;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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
