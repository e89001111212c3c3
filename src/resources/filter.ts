import { anyOpen, type Hours } from "./hours.ts";

/** What a card of the directory says about its service, for the filters. */
export interface Card {
  /** Names of the help topics it belongs to. */
  need: string[];
  /** Tags of the languages it can be reached in; `other` where interpreters help. Empty if not published. */
  language: string[];
  /** Ages in whole years, both included; undefined where there is no such limit. */
  from?: number | undefined;
  to?: number | undefined;
  zone: string;
  /** The hours of each way to reach it, by channel. A channel that it lacks is not there. */
  ways: Record<string, Hours[]>;
}

/** What a reader has chosen. What is undefined or empty is not asked for. */
export interface Choice {
  need?: string | undefined;
  channel?: string | undefined;
  language?: string | undefined;
  age?: number | undefined;
  open?: boolean | undefined;
}

/** The channels at whose other end somebody answers: only these open and close. */
const answered = ["call", "text", "chat", "visit"];

/**
 * Whether a service is open at a moment, by one channel or by any; undefined if not known.
 * Web sites and apps do not close: there the service's other channels count, or else the hours of the whole.
 */
export function openBy(card: Card, channel: string | undefined, moment: Date): boolean | undefined {
  const people = answered.filter((of) => card.ways[of]);
  const asked = channel && answered.includes(channel) ? [channel] : people.length > 0 ? people : Object.keys(card.ways);
  return anyOpen(
    asked.flatMap((of) => card.ways[of] ?? []),
    card.zone,
    moment,
  );
}

/** Whether a service has all that a reader has chosen. What it does not publish, it does not have. */
export function fits(card: Card, choice: Choice, moment: Date): boolean {
  const { need, channel, language, age, open } = choice;
  if (need && !card.need.includes(need)) return false;
  if (channel && !card.ways[channel]) return false;
  if (language && !card.language.includes(language)) return false;
  if (age !== undefined && (age < (card.from ?? 0) || age > (card.to ?? age))) return false;
  return !open || openBy(card, channel, moment) === true;
}
