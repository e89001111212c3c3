import type { APIRoute } from "astro";
import { fileOf } from "../../../i18n/sample.ts";
import { recordPaths } from "../../../site/context.ts";
import { eventFile } from "../../../site/events.ts";
import { record } from "../../../site/records.ts";

/** One event, to be put into a calendar. */
export const getStaticPaths = () => recordPaths("events", "event", fileOf);

export const GET: APIRoute<{ language: string; id: string }> = async (context) => {
  const { id, language } = context.props;
  return eventFile(context.locals.page, await record("events", language, id));
};
