import { today } from "../environment.ts";
import { defaultLanguage } from "../i18n/addresses.ts";
import type { Exported } from "../opendata/exported.ts";
import { frameIn } from "./context.ts";
import { records } from "./records.ts";

/** What the open data is made from: in English, whatever the language of the page that asks. */
export async function exported(): Promise<Exported> {
  const { department, words } = await frameIn(defaultLanguage);
  const [resources, organizations, topics] = await Promise.all([
    records("resources", defaultLanguage),
    records("organizations", defaultLanguage),
    records("topics", defaultLanguage),
  ]);
  return { url: department.url, name: department.name, today: today(), words, resources, organizations, topics };
}

/** A value as the body of a JSON file, the same at every build. */
export function json(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { "Content-Type": "application/json; charset=utf-8" } });
}
