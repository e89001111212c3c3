import { defineCollection } from "astro:content";
import { z } from "zod";
import { handedOver } from "./editorial/handOver.ts";
import { contentLoaders } from "./editorial/loader.ts";
import { chosenDepartment, projectRoot, showsDrafts, today } from "./environment.ts";
import { interfaceSchema } from "./schemas/interface.ts";
import { kinds, type Collection } from "./schemas/index.ts";
import { recordSchema } from "./schemas/kind.ts";
import { publishedSchema } from "./schemas/measure.ts";
import { qualitySchema } from "./schemas/quality.ts";
import { redirectsSchema } from "./schemas/redirect.ts";
import { sourcesSchema } from "./schemas/source.ts";

const loaders = contentLoaders(projectRoot, async () => {
  const handed = handedOver(`${chosenDepartment} ${today()}`);
  if (handed) return handed;
  // Whoever is handed a reading has no need of the reader, which Astro would take apart once more.
  const { readToShow } = await import("./editorial/readContent.ts");
  return readToShow(projectRoot, chosenDepartment, today(), undefined, false, showsDrafts());
});

// The reader has checked whatever it hands over: Astro takes only its types from these schemas.

/** A collection of records, one entry per language: `en/hilltop-high`. `language` is the language of its words, `textLanguage` of its text. */
function records<C extends Collection>(name: C) {
  return defineCollection({
    loader: loaders.records(name),
    schema: recordSchema<(typeof kinds)[C]["facts"], (typeof kinds)[C]["words"]>(kinds[name]).extend({
      language: z.string(),
      textLanguage: z.string().optional(),
    }),
  });
}

/** What pages ask Astro for: records of every kind, and what the reader makes of all of them. */
export const collections = {
  department: records("department"),
  areas: records("areas"),
  pages: records("pages"),
  topics: records("topics"),
  resources: records("resources"),
  organizations: records("organizations"),
  schools: records("schools"),
  officers: records("officers"),
  programs: records("programs"),
  sheets: records("sheets"),
  events: records("events"),
  questions: records("questions"),
  journeys: records("journeys"),
  feedback: records("feedback"),
  agreements: records("agreements"),
  law: records("law"),
  history: records("history"),
  figures: records("figures"),
  measures: records("measures"),
  published: defineCollection({ loader: loaders.published, schema: publishedSchema }),
  notices: records("notices"),
  emergencies: records("emergencies"),
  emergency: records("emergency"),
  accessibility: records("accessibility"),
  search: records("search"),
  interface: defineCollection({ loader: loaders.words, schema: interfaceSchema() }),
  filled: defineCollection({ loader: loaders.filled, schema: z.strictObject({}) }),
  open: defineCollection({ loader: loaders.open, schema: z.strictObject({}) }),
  redirects: defineCollection({ loader: loaders.redirects, schema: redirectsSchema.element }),
  stays: defineCollection({ loader: loaders.stays, schema: z.strictObject({ phrases: z.array(z.string()) }) }),
  quality: defineCollection({ loader: loaders.quality, schema: qualitySchema }),
  sources: defineCollection({ loader: loaders.sources, schema: sourcesSchema.element }),
};
