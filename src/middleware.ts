import { defineMiddleware } from "astro:middleware";
import { directionOf, withDirections } from "./i18n/direction.ts";
import { slim } from "./lib/slim.ts";
import { pageAt } from "./site/context.ts";
import { withForeignLinks } from "./site/foreignLinks.ts";
import { wordsMarker } from "./site/stays.ts";

/** Works out, once for each page and endpoint, what all of its parts need. */
export const onRequest = defineMiddleware(async (context, next) => {
  const page = await pageAt(context.url.pathname);
  context.locals.page = page;
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const mark = await wordsMarker();
  const html = slim(mark(await withForeignLinks(await response.text(), page), page.language));
  // A site whose languages are all written from left to right has nothing to say of it.
  const turned = page.languages.some((language) => directionOf(language) === "rtl");
  return new Response(turned ? withDirections(html) : html, response);
});
