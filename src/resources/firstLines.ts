import { defaultLanguage } from "../i18n/addresses.ts";
import type { Fields } from "../schemas/index.ts";
import { waysOf } from "./channels.ts";

interface Line {
  id: string;
  data: Pick<Fields<"resources">, "first_for" | "call" | "text" | "form" | "web" | "hours" | "ages" | "languages" | "interpreters">;
}

/** Who reads, and the department's line for danger. */
interface Reader {
  language: string;
  emergency: string;
}

const channels = { call: ["call"], text: ["text"], report: ["form", "web"] } as const;
/** How a topic lets its readers begin. */
export type FirstChannel = keyof typeof channels;

/**
 * The lines that a topic begins with, in order: first those whose own file says so (`first_for`) and that can be reached this way, then
 * those that the topic names. The first of them that serves the reader is shown.
 *
 * For a reader, those known to answer in the reader's language come first, and those known to answer in others alone come last. Where
 * the topic begins with the line for danger, the order stays.
 *
 * @param lines those that serve the department's areas
 */
export function firstLines(
  topic: string,
  named: readonly string[] | undefined,
  channel: FirstChannel,
  lines: readonly Line[],
  reader?: Reader,
): string[] {
  const own = lines.filter(({ data }) => data.first_for?.includes(topic) && channels[channel].some((way) => data[way]?.length));
  const ids = [...new Set([...own.map(({ id }) => id), ...(named ?? [])])];
  if (!reader || channel === "report" || ids[0] === reader.emergency) return ids;
  const distance = (id: string) => {
    const line = lines.find((other) => other.id === id);
    return line ? languageDistance(line.data, channel, reader.language) : 0;
  };
  return ids.toSorted((a, b) => distance(a) - distance(b));
}

/**
 * 0 if a line is known to answer in a language, 1 if nobody knows, 2 if it answers in others only. An interpreter joins a call, not a
 * text; the country's own language goes without saying.
 */
function languageDistance(line: Line["data"], channel: "call" | "text", language: string): 0 | 1 | 2 {
  if (line.interpreters && channel === "call") return 0;
  const spoken = waysOf(line).flatMap((way) => (way.channel === channel && !("tty" in way && way.tty) ? [way.languages] : []));
  if (spoken.some((languages) => (languages ?? [defaultLanguage]).includes(language))) return 0;
  return spoken.includes(undefined) ? 1 : 2;
}
