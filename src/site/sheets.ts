import { records } from "./records.ts";

/** Where on a page the list of its sheets stands. */
export const sheetsId = "part-sheets";

/** The sheets that belong to the page at an address, in their order. */
export async function sheetsOf(address: string, language: string) {
  return (await records("sheets", language)).filter(({ id }) => `/${id}/`.replace(/[^/]+\/$/, "") === address);
}
