import { getCollection } from "astro:content";
import { markerOf } from "../i18n/stays.ts";
import { oncePerBuild } from "./oncePerBuild.ts";

/** Marks the words of a page that stay in their language. Made once in a build. */
export const wordsMarker = oncePerBuild(async () => {
  const all = await getCollection("stays");
  return markerOf(Object.fromEntries(all.map(({ id, data }) => [id, data.phrases])));
});
