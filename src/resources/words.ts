import { decimal, fill } from "../i18n/format.ts";
import { hoursInWords } from "../i18n/hours.ts";
import { languageNames } from "../i18n/names.ts";
import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { isAnswered, languagesOf, waysFor, waysOf } from "./channels.ts";

type Resource = Fields<"resources">;

/** Languages spoken, and how many more through interpreters; empty if none is known. */
export function spokenInWords(resource: Resource, words: Interface, language: string): string {
  const own = languagesOf(resource);
  const names = own.length > 0 ? [languageNames(own, words, language)] : [];
  const more = interpretersInWords(resource, words, language).map((text) => (names.length > 0 ? goingOn(text, language) : text));
  return [...names, ...more].join("; ");
}

/** A text that goes on after other words: without its capital. */
const goingOn = (text: string, language: string) => text.charAt(0).toLocaleLowerCase(language) + text.slice(1);

/** What interpreters make possible; empty if nothing is known of any. */
export function interpretersInWords({ interpreters }: Resource, { resource: say }: Interface, language: string): string[] {
  if (!interpreters) return [];
  return [interpreters === true ? say.interpreted : fill(say.interpreters, { count: decimal(interpreters, language) })];
}

/** What it costs. */
export function costInWords({ cost }: Resource, words: Interface): string {
  return cost === "free" ? words.help.free : cost === "ask" ? words.help.cost_ask : words.resource.not_published;
}

/** Who picks up, in a sentence: “Trained counselors answer.” */
export function answersInWords({ answers }: Resource, { answerers }: Interface): string {
  return answerers[answers];
}

/** Who may be told, in a sentence; undefined where the police answer, which says it. */
export function toldInWords({ answers, told }: Resource, { help }: Interface): string | undefined {
  if (told === "not-police") return help.told_not_police;
  if (told === "police") return answers === "police" ? undefined : help.told_police;
  return answers === "nobody" ? help.told_site : help.told_ask;
}

/** Who else learns of it, as a mark beside a name: a police line, what goes on to police, what a service says of itself. */
export function marksInWords({ answers, confidential, told }: Resource, { help }: Interface): { text: string; police: boolean }[] {
  if (told === "police") return [{ text: answers === "police" ? help.police : help.passes_on, police: true }];
  if (told === "not-police") return [{ text: help.told_not_police, police: false }];
  return confidential ? [{ text: help.says_private, police: false }] : [];
}

/**
 * What telling there gives away: whether a name is asked for and whether a number shows; empty for lines that take no tips.
 * What is not known may be so.
 */
export function tipInWords({ tip }: Resource, { help }: Interface): string[] {
  if (!tip) return [];
  const name = { no: help.name_no, may: help.name_may, unknown: help.name_may }[tip.asks_name];
  const number = tip.shows_number && { no: help.number_no, may: help.number_may, unknown: help.number_may }[tip.shows_number];
  return [name, ...(number ? [number] : [])];
}

/**
 * When somebody answers: one text if all ways keep the same hours, else one for each way: “Call: Day and night”.
 * Ways of which no hours are known are left out.
 *
 * @param zone whether the time zone is named
 */
export function openingInWords(resource: Resource, words: Interface, language: string, zone = false): string[] {
  const ways = waysFor(waysOf(resource), language).filter((way) => !(way.channel === "call" && way.tty));
  const answered = ways.filter(isAnswered);
  if (answered.length === 0 && !resource.hours) return [];
  const hours = Map.groupBy(answered.length > 0 ? answered : ways, (way) =>
    hoursInWords(way.hours, words, language, zone ? resource.time_zone : undefined),
  );
  if (hours.size === 1) return [...hours.keys()].filter((text) => text !== undefined);
  return [...hours].flatMap(([text, same]) =>
    text ? [`${[...new Set(same.map(({ channel }) => words.directory[channel]))].join(", ")}: ${text}`] : [],
  );
}
