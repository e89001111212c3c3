import { dayAfter } from "./days.ts";
import { isTimed } from "../lib/isTimed.ts";
import { instantOf } from "./zone.ts";

/** One date of an event, as a calendar on the web takes it. Moments are local (2026-12-03T08:00) or days (2026-12-03), the last included. */
interface Entry {
  title: string;
  text: string;
  place: string | undefined;
  starts: string;
  ends: string;
  /** IANA name: America/Los_Angeles. */
  zone: string;
}

/** Outlook shows a plus sign as it stands: a space is written as %20, which every program reads. */
const query = (fields: Record<string, string>) => String(new URLSearchParams(fields)).replaceAll("+", "%20");

const inUtc = (moment: string, zone: string) => new Date(instantOf(moment, zone)).toISOString().replace(".000", "");

/** Opens Google Calendar with the date filled in: nothing is stored until the reader saves it there. Days end on the day after. */
export function googleLink({ ends, place, starts, text, title, zone }: Entry): string {
  const compact = (moment: string) => (isTimed(moment) ? `${moment}:00` : moment).replace(/[-:]/g, "");
  const dates = [starts, isTimed(ends) ? ends : dayAfter(ends)].map(compact).join("/");
  const fields = { action: "TEMPLATE", text: title, dates, ctz: zone, details: text, ...(place && { location: place }) };
  return `https://calendar.google.com/calendar/render?${query(fields)}`;
}

/**
 * The same for Outlook on the web, which takes moments in UTC. Microsoft documents no format; this one is collected at
 * https://interactiondesignfoundation.github.io/add-event-to-calendar-docs/services/outlook-web.html.
 */
export function outlookLink({ ends, place, starts, text, title, zone }: Entry): string {
  const timed = isTimed(starts);
  const [startdt = "", enddt = ""] = timed ? [starts, ends].map((moment) => inUtc(moment, zone)) : [starts, dayAfter(ends)];
  const fields = {
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: title,
    startdt,
    enddt,
    ...(!timed && { allday: "true" }),
    body: text,
    ...(place && { location: place }),
  };
  return `https://outlook.live.com/calendar/deeplink/compose?${query(fields)}`;
}

/** Where Google Calendar and Outlook on the web subscribe to a calendar (https address); other programs open the address as webcal. */
export function subscriptionLinks(address: string, name: string): { program: string; google: string; outlook: string } {
  const program = address.replace(/^https?:/, "webcal:");
  return {
    program,
    google: `https://calendar.google.com/calendar/r?${query({ cid: program })}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${query({ url: address, name })}`,
  };
}
