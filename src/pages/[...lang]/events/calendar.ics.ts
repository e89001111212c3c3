import type { APIRoute } from "astro";
import { here, languagePaths } from "../../../site/context.ts";
import { calendarOf } from "../../../site/events.ts";

/** Every event, for a calendar to subscribe to. */
export const getStaticPaths = languagePaths;

export const GET: APIRoute = async (context) => calendarOf(context, (await here(context)).words.sections.events, "/events/calendar.ics");
