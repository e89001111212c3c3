import { firstLanguage } from "../i18n/addresses.ts";
import { endOf, instantOf, isOn } from "../calendar/zone.ts";
import { now, today } from "../environment.ts";
import { pageLink } from "../i18n/links.ts";
import { count, dayParts, fill, list, timeInWords } from "../i18n/format.ts";
import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { frameIn, nameOf, type LinkText } from "./context.ts";
import { named, record, records, type SiteRecord } from "./records.ts";

/** A notice, and the instants (ISO 8601, UTC) between which it is shown. */
export interface CurrentNotice {
  notice: SiteRecord<"notices">;
  from: string;
  until: string;
  /** It begins after the hour of the build: the reader's browser shows it then, and the next build to everyone. The preview marks it. */
  later: boolean;
}

/**
 * Notices that are on at some time of the day that the site is built for and not over at its hour, the newest first. In the preview
 * those of later days too.
 */
export async function notices(language: string): Promise<CurrentNotice[]> {
  const zone = await timeZone();
  return (await records("notices", language))
    .filter(({ data }) => (import.meta.env.PREVIEW || isOn(data, zone, today())) && !isOver(data.ends, zone))
    .sort((a, b) => instantOf(b.data.starts, zone) - instantOf(a.data.starts, zone))
    .map((notice) => ({
      notice,
      from: new Date(instantOf(notice.data.starts, zone)).toISOString(),
      until: new Date(endOf(notice.data.ends, zone)).toISOString(),
      later: !isOn(notice.data, zone, today()) || instantOf(notice.data.starts, zone) > (now() ?? Infinity),
    }));
}

/** Whether an end has passed at the hour of the build. A day that SITE_DATE names has no hour. */
const isOver = (ends: string, zone: string) => endOf(ends, zone) <= (now() ?? -Infinity);

/** What the emergency switch says, while it is on; `end` is the instant at which it ends. */
export async function emergency(): Promise<(Fields<"emergency"> & { until: string; end: string }) | undefined> {
  const { show, until, ...more } = (await record("emergency", firstLanguage, "emergency")).data;
  const zone = await timeZone();
  if (show === "nothing" || !until || !isOn({ ends: until }, zone, today()) || isOver(until, zone)) return undefined;
  return { show, until, end: new Date(endOf(until, zone)).toISOString(), ...more };
}

/** What stands above every page in an emergency, in one language. */
export interface EmergencyText {
  language: string;
  words: Interface;
  /** What is happening, and where: “Lockdown: Oak High”. */
  title: string;
  /** When it was put up. */
  posted: string | undefined;
  lines: string[];
  see: (LinkText & { address: string }) | undefined;
}

/** More names than this would fill a phone: a title then says how many schools there are. */
const mostNames = 3;

/** A day without its year: Nov 24. */
const dayInWords = (moment: string, language: string) =>
  dayParts(moment, language)
    .map(({ text }) => text)
    .join(" ");

/** The emergency text in a language. */
export async function emergencyIn(
  language: string,
  { posted, schools = [], see, show }: Pick<Fields<"emergency">, "posted" | "schools" | "see" | "show">,
): Promise<EmergencyText> {
  const { words } = await frameIn(language);
  const { lines, title } = (await record("emergencies", language, show)).data;
  const names = (await named("schools", language, schools)).map(({ data }) => data.name);
  const where = names.length > mostNames ? count(words.counts.schools, names.length, language) : list(names, language);
  return {
    language,
    words,
    title: where ? fill(words.notice.about, { what: title, schools: where }) : title,
    posted: posted && fill(words.notice.posted, { time: timeInWords(posted, language), day: dayInWords(posted, language) }),
    lines,
    see: see ? { ...(await nameOf(see, { language, words })), address: pageLink(language, see) } : undefined,
  };
}

async function timeZone(): Promise<string> {
  return (await record("department", firstLanguage, "department")).data.time_zone;
}
