import { getEntry } from "astro:content";
import { findingOf } from "../figures/finding.ts";
import { fileLink } from "../i18n/links.ts";
import { fileOf, marked } from "../i18n/sample.ts";
import type { Published } from "../schemas/measure.ts";
import { frameIn } from "./context.ts";
import { record, records, type SiteRecord } from "./records.ts";

/** A measure with what is published of it. */
export interface MeasureView {
  measure: SiteRecord<"measures">;
  /** What it is called where no mark stands beside it: a made-up one says so. */
  name: string;
  /** Its school years, the latest first. */
  years: Published["years"];
  /** The same, as it is published: the oldest first. */
  published: Published;
  /** What it says, in a sentence. */
  said: string;
  /** The same where no mark stands beside it: it says so if the numbers are made up. */
  finding: string;
  /** The names of its columns, in their order. */
  labels: string[];
  /** Where its numbers are as a file. */
  file: string;
}

/** What may be published of a measure, by its name. The reader makes it for every measure that there is. */
export async function publishedOf(id: string): Promise<Published> {
  return (await getEntry("published", id))!.data;
}

async function measureView(measure: SiteRecord<"measures">): Promise<MeasureView> {
  const published = await publishedOf(measure.id);
  // The sentence is in one language: that of the measure's own words.
  const { words } = await frameIn(measure.language);
  const { data } = measure;
  const { columns, labels, name } = data;
  const said = findingOf(data, published, words.dashboard, measure.language);
  return {
    measure,
    name: marked(name, data, words),
    years: published.years.toReversed(),
    published,
    said,
    finding: marked(said, data, words),
    labels: columns.map((column) => labels[column] ?? column),
    file: fileLink(`/data/figures/${fileOf(measure)}.csv`),
  };
}

/** All measures, in their order. */
export async function measureViews(language: string): Promise<MeasureView[]> {
  return Promise.all((await records("measures", language)).map((measure) => measureView(measure)));
}

/** One measure, by its name. */
export async function measureNamed(id: string, language: string): Promise<MeasureView> {
  return measureView(await record("measures", language, id));
}
