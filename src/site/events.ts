import { dayAfter } from "../calendar/days.ts";
import { calendarFile, type FeedEvent, type Subscription } from "../calendar/feed.ts";
import { between, hasMoved, lastOccurrence, nextOccurrence, type Occurrence } from "../calendar/occurrences.ts";
import { compare } from "../lib/compare.ts";
import { once } from "../lib/once.ts";
import { todayIn } from "../environment.ts";
import { firstLanguage } from "../i18n/addresses.ts";
import { addressInLine, type PostalAddress } from "../i18n/address.ts";
import { fill } from "../i18n/format.ts";
import { fileOf, marked } from "../i18n/sample.ts";
import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { frameIn, type Page } from "./context.ts";
import { oncePerBuild } from "./oncePerBuild.ts";
import { named, record, records, type SiteRecord } from "./records.ts";

/** An event at one of its times. */
export interface ComingEvent extends Occurrence {
  event: SiteRecord<"events">;
}

const bySoonest = (a: ComingEvent, b: ComingEvent) => compare(a.starts, b.starts);

/** The day that it is for who takes part. */
const dayThere = async () => todayIn((await record("department", firstLanguage, "department")).data.time_zone);

/** Events that are not over, each at its next time, the soonest first. */
export const comingEvents = oncePerBuild(async (language: string): Promise<ComingEvent[]> => {
  const day = await dayThere();
  return timesOf(await records("events", language), (data) => [nextOccurrence(data, day)]).sort(bySoonest);
});

/** An event with its times in the next twelve months, the soonest first: at least one. */
export interface YearOfEvent {
  event: SiteRecord<"events">;
  times: Occurrence[];
}

/** Every event of the next twelve months, once, the soonest first. */
export async function yearOfEvents(language: string): Promise<YearOfEvent[]> {
  const from = await dayThere();
  const to = dayAfter(from, 365);
  return (await records("events", language))
    .map((event) => ({ event, times: between(event.data, from, to) }))
    .filter(({ times }) => times.length > 0)
    .sort((a, b) => compare(a.times[0]!.starts, b.times[0]!.starts));
}

/** Events that are over for good, each at its last time, the latest first. */
export async function pastEvents(language: string): Promise<ComingEvent[]> {
  const day = await dayThere();
  return timesOf(await records("events", language), (data) => [lastOccurrence(data, day)]).sort((a, b) => bySoonest(b, a));
}

function timesOf(events: SiteRecord<"events">[], times: (data: Fields<"events">) => (Occurrence | undefined)[]): ComingEvent[] {
  return events.flatMap((event) => times(event.data).flatMap((time) => (time ? [{ event, ...time }] : [])));
}

/** What is to be said of one time of an event: it moved, or all of it moved or was canceled. */
export function statusAt({ status }: Fields<"events">, time: Occurrence): Fields<"events">["status"] {
  return status === "planned" && hasMoved(time) ? "moved" : status;
}

/** Whether an event is for a school: it takes place there, or it is for all. */
export const isFor = (school: string) => (event: SiteRecord<"events">) => event.data.schools?.includes(school) ?? true;

/** Where an event takes place, in a line: a place, or its schools; undefined where neither is said. */
export async function placeOf(
  { data }: SiteRecord<"events">,
  language: string,
): Promise<{ text: string; address?: PostalAddress } | undefined> {
  if (data.place) return { text: `${data.place.name}, ${addressInLine(data.place.address)}`, address: data.place.address };
  const schools = await named("schools", language, data.schools);
  const [only] = schools;
  if (schools.length === 1 && only?.data.address)
    return { text: `${only.data.name}, ${addressInLine(only.data.address)}`, address: only.data.address };
  return schools.length > 0 ? { text: schools.map((school) => school.data.name).join(", ") } : undefined;
}

/** What an event is called where its status can't be shown otherwise: “Canceled: Open house”. */
export function calledIn(words: Interface, data: Fields<"events">): string {
  const { status, title } = data;
  return marked(status === "planned" ? title : `${words.event[status]}: ${title}`, data, words);
}

/** A calendar to subscribe to, under a name: some of the events, at an address without its language. */
export async function calendarOf(
  page: Page,
  name: string,
  address: string,
  wanted: (event: SiteRecord<"events">) => boolean = () => true,
): Promise<Response> {
  const { department, language } = page;
  const events = (await records("events", language)).filter(wanted);
  return calendarWith(page, address, events, { name: fill("{name}: {site}", { name, site: department.short }), language });
}

/** One event as a file, to be put into a calendar. */
export function eventFile(page: Page, event: SiteRecord<"events">): Promise<Response> {
  return calendarWith(page, `/events/${fileOf(event)}.ics`, [event]);
}

async function calendarWith(page: Page, address: string, wanted: SiteRecord<"events">[], subscription?: Subscription): Promise<Response> {
  const { department, language, link } = page;
  const text = calendarFile({
    url: new URL(link(address), department.url).href,
    zone: department.time_zone,
    today: todayIn(department.time_zone),
    events: await Promise.all(wanted.map((event) => inCalendar(event, language))),
    subscription,
  });
  return new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
}

/** An event as calendars have it. The same record is in the calendars of many schools. */
const inCalendar = once(async (event: SiteRecord<"events">, language: string): Promise<FeedEvent> => {
  const { department, words } = await frameIn(language);
  const { data, id } = event;
  const [school] = data.schools?.length === 1 ? await named("schools", language, data.schools) : [];
  const { latitude, longitude } = school?.data ?? {};
  return {
    id,
    data,
    title: calledIn(words, data),
    text: [data.sample && `${words.site.sample_long}.`, data.summary, department.status === "demonstration" && words.banner.text]
      .filter(Boolean)
      .join("\n"),
    url: new URL(event.address!, department.url).href,
    place: (await placeOf(event, language))?.text,
    position: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
  };
});
