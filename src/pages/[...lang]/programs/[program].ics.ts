import type { APIRoute } from "astro";
import { fileOf, marked } from "../../../i18n/sample.ts";
import { recordPaths } from "../../../site/context.ts";
import { calendarOf } from "../../../site/events.ts";
import { record } from "../../../site/records.ts";

/** The events of one program. */
export const getStaticPaths = () => recordPaths("programs", "program", fileOf);

export const GET: APIRoute<{ language: string; id: string }> = async (context) => {
  const { id, language } = context.props;
  const program = await record("programs", language, id);
  const name = marked(program.data.title, program.data, context.locals.page.words);
  return calendarOf(context.locals.page, name, `/programs/${fileOf(program)}.ics`, (event) => event.data.program === id);
};
