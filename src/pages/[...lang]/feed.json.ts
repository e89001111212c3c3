import type { APIRoute } from "astro";
import { isTimed } from "../../lib/isTimed.ts";
import { withOffset } from "../../calendar/zone.ts";
import { today } from "../../environment.ts";
import { dateInWords, fill, timeInWords } from "../../i18n/format.ts";
import { marked } from "../../i18n/sample.ts";
import { factsOf } from "../../i18n/freshness.ts";
import { hasPage, languagePaths } from "../../site/context.ts";
import { calledIn, comingEvents } from "../../site/events.ts";
import { notices } from "../../site/notices.ts";
import { json } from "../../site/openData.ts";

/** Notices and coming events for a news reader: JSON Feed 1.1 (jsonfeed.org). */
export const getStaticPaths = languagePaths;

export const GET: APIRoute = async (context) => {
  const { department, language, link, words } = context.locals.page;
  const absolute = (address: string) => new URL(address, department.url).href;
  const news = (await notices(language)).map(({ notice: { id, data, language: of }, from }) => ({
    id: absolute(link(`/#notice-${id}`)),
    url: absolute(link(`/#notice-${id}`)),
    title: marked(data.title, data, words),
    content_text: data.text,
    date_modified: from.replace(".000Z", "+00:00"),
    language: of,
    tags: ["notice"],
  }));
  const events = (await comingEvents(language)).map(({ event, starts }) => ({
    id: absolute(event.address!),
    url: absolute(event.address!),
    title: calledIn(words, event.data),
    content_text: fill("{when}. {summary}", {
      when: [dateInWords(starts, language), ...(isTimed(starts) ? [timeInWords(starts, language)] : [])].join(", "),
      summary: event.data.summary,
    }),
    date_modified: withOffset(`${event.data.changed ?? factsOf(event.data) ?? today()}T00:00`, department.time_zone),
    language: event.language,
    tags: ["event"],
  }));
  return json({
    version: "https://jsonfeed.org/version/1.1",
    title: department.name,
    home_page_url: absolute(link((await hasPage("/events/")) ? "/events/" : "/")),
    feed_url: absolute(link("/feed.json")),
    description: words.leads.events,
    language,
    items: [...news, ...events],
  });
};
