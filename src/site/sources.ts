import type { DatedSource } from "../schemas/source.ts";
import { entriesOf } from "./records.ts";

/** What is known of a page on which facts were read: its date, or “none” if it carries none; undefined where nobody has looked. */
export async function sourceAt(address: string): Promise<DatedSource | undefined> {
  return (await entriesOf("sources")).find(({ id }) => id === address)?.data;
}
