import type { APIRoute } from "astro";
import { painted } from "../share/paint.ts";
import { drawing } from "../site/drawings.ts";

/** The department's mark, in its own colors. */
export const GET: APIRoute = async (context) => {
  const { department } = context.locals.page;
  const { viewBox, inner } = drawing("mark");
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${painted(inner, department.colors.light)}</svg>`, {
    headers: { "Content-Type": "image/svg+xml" },
  });
};
