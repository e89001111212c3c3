import { firstLanguage } from "../i18n/inLanguage.ts";
import { isOf, named, type SiteRecord } from "./records.ts";

/**
 * Whether a reader may need to hide that they read about a record, and to leave its page fast: it says so itself, or it is a service
 * that helps with a topic that says so.
 */
export async function isPrivate(record: SiteRecord): Promise<boolean> {
  if (!isOf("resources", record)) return (record.data as { sensitive?: boolean }).sensitive ?? false;
  return (await named("topics", firstLanguage, record.data.topics)).some(({ data }) => data.sensitive);
}
