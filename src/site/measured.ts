import { firstLanguage } from "../i18n/addresses.ts";
import type { Fields } from "../schemas/index.ts";
import { hasRecord, record } from "./records.ts";

/** What a test found on this site, from the file that it wrote; undefined where none is stored. */
export async function measured<C extends "accessibility" | "search">(name: C): Promise<Fields<C> | undefined> {
  return (await hasRecord(name, name)) ? (await record(name, firstLanguage, name)).data : undefined;
}
