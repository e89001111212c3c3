import type { APIRoute } from "astro";
import { here } from "../site/context.ts";

/** Pages of a demonstration say `noindex` themselves; to be read, they must not be shut out here. */
export const GET: APIRoute = async (context) => {
  const { department } = await here(context);
  return new Response(`User-agent: *\nAllow: /\nDisallow: /pagefind/\nSitemap: ${new URL("/sitemap-index.xml", department.url).href}\n`);
};
