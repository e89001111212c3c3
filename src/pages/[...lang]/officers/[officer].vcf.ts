import type { APIRoute } from "astro";
import { fileOf, isSample, marked } from "../../../i18n/sample.ts";
import { factsOf } from "../../../i18n/freshness.ts";
import { vcard } from "../../../resources/vcard.ts";
import { recordPaths } from "../../../site/context.ts";
import { reachOf } from "../../../site/reach.ts";
import { named, record } from "../../../site/records.ts";

/** An officer's post as an entry for an address book. */
export const getStaticPaths = () => recordPaths("officers", "officer", fileOf);

export const GET: APIRoute<{ language: string; id: string }> = async (context) => {
  const { id, language } = context.props;
  const { department, link, words } = context.locals.page;
  const { data } = await record("officers", language, id);
  const schools = await named("schools", language, data.schools);
  const call = (await reachOf(data.contact, context.locals.page)).call;
  const page = new URL(link(`/officers/${id}/`), department.url).href;
  const text = vcard({
    name: marked(data.name ?? data.title, data, words),
    organization: department.name,
    numbers: call?.way.channel === "call" ? [{ number: call.way.number, label: call.said, type: "VOICE" }] : [],
    urls: [page],
    note: `${isSample(data) ? `${words.site.sample_long}. ` : ""}${data.title}. ${schools.map((school) => school.data.name).join(", ")}. ${data.reach}`,
    revised: factsOf(data),
    source: page,
    language,
  });
  return new Response(text, { headers: { "Content-Type": "text/vcard; charset=utf-8" } });
};
