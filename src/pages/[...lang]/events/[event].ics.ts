import type { APIRoute } from "astro";
import { fileOf, marked } from "../../../i18n/sample.ts";
import { recordPaths } from "../../../site/context.ts";
import { calendarOf } from "../../../site/events.ts";
import { record } from "../../../site/records.ts";

/** One event, to be put into a calendar. */
export const getStaticPaths = () => recordPaths("events", "event", fileOf);

export const GET: APIRoute<{ language: string; id: string }> = async (context) => {
  const { id, language } = context.props;
  const event = await record("events", language, id);
  return calendarOf(
    context.locals.page,
    marked(event.data.title, event.data, context.locals.page.words),
    `/events/${fileOf(event)}.ics`,
    (of) => of.id === id,
  );
};
