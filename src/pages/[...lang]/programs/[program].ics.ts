import type { APIRoute } from "astro";
import { recordPaths } from "../../../site/context.ts";
import { calendarOf } from "../../../site/events.ts";
import { record } from "../../../site/records.ts";

/** The events of one program. */
export const getStaticPaths = () => recordPaths("programs", "program");

export const GET: APIRoute<{ language: string; id: string }> = async (context) => {
  const { id, language } = context.props;
  const program = await record("programs", language, id);
  return calendarOf(context.locals.page, program.data.title, `/programs/${id}.ics`, (event) => event.data.program === id);
};
