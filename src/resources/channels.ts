import type { Fields } from "../schemas/index.ts";
import type { Hours } from "./hours.ts";

type Resource = Fields<"resources">;
type Ages = Resource["ages"];

/** The ways to reach a service, in the order in which they are shown. */
export const channels = ["call", "text", "chat", "form", "web", "visit", "app"] as const;
export type Channel = (typeof channels)[number];

/** What each way has of its own. */
interface Own {
  hours: Hours;
  languages: string[] | undefined;
  ages: Ages;
}

/** One way to reach a service: a number, a chat, a form, a site, an app or a place. */
export type Way = Own &
  (
    | { channel: "call"; number: string; press: string | undefined; tty: boolean; unconfirmed: boolean }
    | { channel: "text"; number: string; keyword: string | undefined; zip: boolean }
    | { channel: "chat" | "form" | "web"; url: string }
    | { channel: "visit"; address: NonNullable<Resource["visit"]> }
    | { channel: "app"; name: string }
  );
/** A number that takes texts. */
export type TextWay = Extract<Way, { channel: "text" }>;

/** The fields of a resource that say how to reach it. */
type Channels = Partial<
  Pick<
    Resource,
    "ages" | "call" | "interpreters" | "text" | "chat" | "form" | "web" | "visit" | "app" | "hours" | "languages" | "time_zone"
  >
>;
/** The fields of an organization or a school that say the same: each has one number, one site and one place. */
type Office = Partial<Pick<Fields<"organizations">, "phone" | "website" | "address">>;

/** Whatever can be reached: a resource, an organization or a school. */
export type Reachable = Channels & Office;

/**
 * Every way to reach a service, with the hours, languages and ages of each.
 * The record's own hold for its numbers, chats and forms where none of them has its own; where one has, those of the others
 * are not published.
 */
export function waysOf(record: Reachable): Way[] {
  const { ages, app, chat = [], form = [], hours, languages, phone, text = [] } = record;
  const call = record.call ?? (phone ? [{ number: phone }] : []);
  const web = record.web ?? record.website;
  const visit = record.visit ?? record.address;
  const whole: Own = { hours, languages, ages };
  const spoken: Partial<Own>[] = [...call, ...text, ...chat, ...form];
  const own = (entry: Partial<Own>): Own => ({
    hours: spoken.some((other) => other.hours) ? entry.hours : hours,
    languages: spoken.some((other) => other.languages) ? entry.languages : languages,
    ages: spoken.some((other) => other.ages) ? entry.ages : ages,
  });
  return [
    ...call.map((entry: NonNullable<Resource["call"]>[number]): Way => {
      const { number, press, tty = false, unconfirmed = false } = entry;
      return { channel: "call", number, press, tty, unconfirmed, ...own(entry) };
    }),
    ...text.map((entry): Way => {
      return { channel: "text", number: entry.number, keyword: entry.keyword, zip: entry.zip ?? false, ...own(entry) };
    }),
    ...chat.map((entry): Way => ({ channel: "chat", url: entry.url, ...own(entry) })),
    ...form.map((entry): Way => ({ channel: "form", url: entry.url, ...own(entry) })),
    ...(web ? [{ channel: "web" as const, url: web, ...whole }] : []),
    ...(visit ? [{ channel: "visit" as const, address: visit, ...whole }] : []),
    ...(app ? [{ channel: "app" as const, name: app, ...whole }] : []),
  ];
}

/** Whether somebody answers there: only then are there languages and hours. */
export const isAnswered = ({ channel }: Way) => channel !== "web" && channel !== "app";

/** Whether one talks, or writes back and forth. */
export const isSpoken = ({ channel }: Way) => channel === "call" || channel === "text" || channel === "chat";

/** Tags of all languages that a service speaks itself, in the order of its record. */
export function languagesOf(record: Reachable): string[] {
  return [...new Set([...(record.languages ?? []), ...waysOf(record).flatMap((way) => way.languages ?? [])])];
}

/**
 * The ways that are meant for a reader of a language. Where some numbers are for that language, those that are for
 * another are left out; where none is, those for the first language of the record stay.
 */
export function waysFor(ways: Way[], language: string): Way[] {
  const kind = (way: Way) => (way.channel === "call" && way.tty ? "tty" : way.channel);
  return ways.filter((way) => {
    if (!way.languages) return true;
    const rivals = ways.filter((other) => kind(other) === kind(way));
    const spoken = rivals.some((other) => other.languages?.includes(language));
    const first = rivals.find((other) => other.languages)?.languages?.[0];
    return way.languages.includes(spoken ? language : (first ?? language));
  });
}

/** The way of a channel that comes first: one that is known to be for the reader's language, if there is one. */
export function firstWay<C extends Way["channel"]>(ways: Way[], channel: C, language: string): Extract<Way, { channel: C }> | undefined {
  const own = ways.filter((way): way is Extract<Way, { channel: C }> => way.channel === channel && !(way.channel === "call" && way.tty));
  return own.find((way) => way.languages?.includes(language)) ?? own[0];
}
