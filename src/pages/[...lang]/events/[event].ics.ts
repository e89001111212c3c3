import type { APIRoute } from "astro";
import { recordPaths } from "../../../site/context.ts";
import { calendarOf } from "../../../site/events.ts";
import { record } from "../../../site/records.ts";

/** One event, to be put into a calendar. */
export const getStaticPaths = () => recordPaths("events", "event");

export const GET: APIRoute<{ language: string; id: string }> = async (context) => {
  const { id, language } = context.props;
  const event = await record("events", language, id);
  return calendarOf(context.locals.page, event.data.title, `/events/${id}.ics`, (of) => of.id === id);
};
