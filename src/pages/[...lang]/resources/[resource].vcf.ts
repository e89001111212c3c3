import type { APIRoute } from "astro";
import { fileOf } from "../../../i18n/sample.ts";
import { contactOf } from "../../../resources/contact.ts";
import { vcard } from "../../../resources/vcard.ts";
import { recordPaths } from "../../../site/context.ts";
import { record } from "../../../site/records.ts";

/** A service for the reader's address book, in the page's language. Services without a number have none. */
export async function getStaticPaths() {
  const paths = await recordPaths("resources", "resource", fileOf);
  const numbered = await Promise.all(
    paths.map(async ({ props: { id, language } }) => {
      const data = (await record("resources", language, id)).data;
      return Boolean(data.call?.length || data.text?.length);
    }),
  );
  return paths.filter((_, index) => numbered[index]);
}

export const GET: APIRoute<{ id: string; language: string }> = async (context) => {
  const { id, language } = context.props;
  const { department, words } = context.locals.page;
  const line = await record("resources", language, id);
  const organization = line.data.organization && (await record("organizations", language, line.data.organization))?.data.name;
  const contact = contactOf(line.data, { page: new URL(line.address!, department.url).href, organization, words, language })!;
  return new Response(vcard({ ...contact, language: line.language }), { headers: { "Content-Type": "text/vcard; charset=utf-8" } });
};
