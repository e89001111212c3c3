import type { APIRoute } from "astro";
import { fileLink } from "../i18n/links.ts";
import { wholeAddress } from "../i18n/siteAddress.ts";

/** Pages of a demonstration say `noindex` themselves; to be read, they must not be shut out here. */
export const GET: APIRoute = async (context) => {
  const { department } = context.locals.page;
  return new Response(
    `User-agent: *\nAllow: /\nDisallow: ${fileLink("/pagefind/")}\nSitemap: ${wholeAddress(department.url, "/sitemap-index.xml")}\n`,
  );
};
