import { entriesOf } from "./records.ts";

/** The date of a page on which facts were read, or “none” if it carries none; undefined where nobody has looked. */
export async function dateOfSource(address: string): Promise<string | undefined> {
  return (await entriesOf("sources")).find(({ id }) => id === address)?.data.date;
}
