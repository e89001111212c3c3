import type { APIRoute } from "astro";
import { factsOf } from "../../../i18n/freshness.ts";
import { vcard } from "../../../resources/vcard.ts";
import { recordPaths } from "../../../site/context.ts";
import { reachOf } from "../../../site/reach.ts";
import { named, record } from "../../../site/records.ts";

/** An officer's post as an entry for an address book. */
export const getStaticPaths = () => recordPaths("officers", "officer");

export const GET: APIRoute<{ language: string; id: string }> = async (context) => {
  const { id, language } = context.props;
  const { department, link, words } = context.locals.page;
  const { data } = await record("officers", language, id);
  const schools = await named("schools", language, data.schools);
  const call = (await reachOf(data.contact, context.locals.page)).call;
  const page = new URL(link(`/officers/${id}/`), department.url).href;
  const text = vcard({
    name: data.name ?? data.title,
    organization: department.name,
    numbers: call?.way.channel === "call" ? [{ number: call.way.number, label: call.said, type: "VOICE" }] : [],
    urls: [page],
    note: `${data.sample ? `${words.site.sample}. ` : ""}${data.title}. ${schools.map((school) => school.data.name).join(", ")}. ${data.reach}`,
    revised: factsOf(data),
    source: page,
    language,
  });
  return new Response(text, { headers: { "Content-Type": "text/vcard; charset=utf-8" } });
};
