import { isTimed } from "../../../src/lib/isTimed.ts";
import { languageName } from "../../../src/editorial/explain/languageName.ts";
import { slug } from "../../../src/lib/slug.ts";
import { isDay } from "../../../src/schemas/fields.ts";
import type { NewText } from "../../files/write.ts";
import { Draft } from "./draft.ts";
import { fileOf, leadOf, translationsOf, type Site } from "./site.ts";
import { addRecord, type Words } from "./words.ts";
import { Refusal } from "../../files/refusal.ts";

/** A notice as someone gives it. */
export interface NewNotice {
  /** A day, or a day with a time. */
  starts: string;
  ends: string;
  /** info: on the home page; important: on every page. */
  level: "info" | "important";
  /** A page of the site to read on. */
  see?: string;
  /** title and text, in every language of the site: nobody gets a notice that is missing in one. */
  words: Words;
  by: string;
}

/** Writes a notice in every language of the site. It takes itself down when it ends. */
export function addNotice(site: Site, { starts, ends, level, see, words, by }: NewNotice): NewText[] {
  if (!isDay(starts.slice(0, 10)) || !isDay(ends.slice(0, 10))) throw new Refusal("Choose the first and the last day.");
  if (ends.slice(0, 10) < site.today || (isTimed(ends) && ends <= site.clock))
    throw new Refusal(`It would be over already (${ends.replace("T", " ")}). Choose a later end.`);
  for (const language of site.tree.languages)
    if (!words[language]?.["title"]?.trim() || !words[language]["text"]?.trim())
      throw new Refusal(
        `The notice is missing in one language of the site: ${languageName(language)}. It must be there in every language.`,
      );
  const title = words[leadOf(site)]!["title"]!;
  const draft = new Draft(site);
  addRecord(site, draft, {
    collection: "notices",
    id: slug(`${title} ${starts.slice(0, 10)}`),
    facts: { starts, ends, level, see: see?.trim(), checked: site.today, checked_by: by.trim() },
    words,
  });
  return draft.changes();
}

/** Takes a notice down: deletes its file and its translations. */
export function removeNotice(site: Site, id: string): NewText[] {
  const file = fileOf(site, "notices", id);
  const draft = new Draft(site);
  for (const { path } of [file, ...translationsOf(site, file)]) draft.remove(path);
  return draft.changes();
}
