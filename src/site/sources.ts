import type { DatedSource } from "../schemas/source.ts";
import { oncePerBuild } from "./oncePerBuild.ts";
import { entriesOf } from "./records.ts";

const byAddress = oncePerBuild(async () => new Map((await entriesOf("sources")).map(({ id, data }) => [id, data])));

/** What is known of a page on which facts were read: its date, or “none” if it carries none; undefined where nobody has looked. */
export async function sourceAt(address: string): Promise<DatedSource | undefined> {
  return (await byAddress()).get(address);
}
