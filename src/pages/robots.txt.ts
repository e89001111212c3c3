import type { APIRoute } from "astro";

/** Pages of a demonstration say `noindex` themselves; to be read, they must not be shut out here. */
export const GET: APIRoute = async (context) => {
  const { department } = context.locals.page;
  return new Response(`User-agent: *\nAllow: /\nDisallow: /pagefind/\nSitemap: ${new URL("/sitemap-index.xml", department.url).href}\n`);
};
