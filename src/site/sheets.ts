import { records } from "./records.ts";

/** The sheets that belong to the page at an address, in their order. */
export async function sheetsOf(address: string, language: string) {
  return (await records("sheets", language)).filter(({ id }) => `/${id}/`.replace(/[^/]+\/$/, "") === address);
}
