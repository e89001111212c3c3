import type { APIRoute } from "astro";
import { pathsIn } from "../../../site/context.ts";
import { calendarOf } from "../../../site/events.ts";

/** Every event, for a calendar to subscribe to. */
export const getStaticPaths = pathsIn("events");

export const GET: APIRoute = async (context) =>
  calendarOf(context.locals.page, context.locals.page.words.sections.events, "/events/calendar.ics");
