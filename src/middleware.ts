import { defineMiddleware } from "astro:middleware";
import { pageAt } from "./site/context.ts";

/** Works out, once for each page and endpoint, what all of its parts need. */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.page = await pageAt(context.url.pathname);
  return next();
});
