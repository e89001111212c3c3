import type { APIRoute } from "astro";
import { marked } from "../../../../i18n/sample.ts";
import { hasPage, recordPaths } from "../../../../site/context.ts";
import { calendarOf, isFor } from "../../../../site/events.ts";
import { record } from "../../../../site/records.ts";

/** The events of one school, and those for all schools. */
export const getStaticPaths = async () => ((await hasPage("/events/")) ? recordPaths("schools", "school") : []);

export const GET: APIRoute<{ language: string; id: string }> = async (context) => {
  const { id, language } = context.props;
  const school = await record("schools", language, id);
  const name = marked(school.data.name, school.data, context.locals.page.words);
  return calendarOf(context.locals.page, name, `/schools/${id}/calendar.ics`, isFor(id));
};
