import { defaultLanguage } from "../i18n/addresses.ts";
import { keptInOrder } from "../i18n/direction.ts";
import { fill } from "../i18n/format.ts";
import { hoursInWords } from "../i18n/hours.ts";
import { languageNames } from "../i18n/names.ts";
import { agesInWords } from "../i18n/ages.ts";
import { once } from "../lib/once.ts";
import type { Interface } from "../schemas/interface.ts";
import { firstWay, isAnswered, isSpoken, waysFor, waysOf, type Reachable, type Way } from "./channels.ts";
import { dialed, said, written } from "./said.ts";

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
  const fitting = waysFor(ways, language);
  // What is dialed keeps its order within words that are written from right to left.
  const ordered = (way: Way): Way => ("number" in way ? { ...way, number: keptInOrder(way.number, language) } : way);
  const view = (way: Way): WayView => ({
    way,
    link: dialed(way),
    said: said(ordered(way), words),
    mark: mark(way, reader),
    written: written(ordered(way), words),
    languages: isAnswered(way) && way.languages ? languageNames(way.languages, words, language) : undefined,
    hours: isAnswered(way) ? hoursInWords(way.hours, words, language, record.time_zone) : undefined,
    ages: way.ages === record.ages ? undefined : agesInWords(way.ages, words),
    foreign: isSpoken(way) ? foreign(way, record, reader) : undefined,
  });
  const [call, text] = (["call", "text"] as const).map((channel) => {
    const way = firstWay(fitting, channel, language);
    return way && view(way);
  });
  return { every: ways.map(view), fitting: fitting.map(view), call, text, numbers: numbers(call, text, reader) };
});

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
