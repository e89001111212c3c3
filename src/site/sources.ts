import { getEntry } from "astro:content";
import { entriesOf } from "./records.ts";

/** The date of a page on which facts were read, or “none” if it carries none; undefined where nobody has looked. */
export async function dateOfSource(address: string): Promise<string | undefined> {
  return (await entriesOf("sources")).length > 0 ? (await getEntry("sources", address))?.data.date : undefined;
}
