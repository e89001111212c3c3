import type { Fields } from "../schemas/index.ts";

interface Line {
  id: string;
  data: Pick<Fields<"resources">, "first_for" | "call" | "text" | "form" | "web">;
}

const channels = { call: ["call"], text: ["text"], report: ["form", "web"] } as const;
export type FirstChannel = keyof typeof channels;

/**
 * The lines that a topic begins with, in order: first those whose own file says so (`first_for`) and that can be reached this way, then
 * those that the topic names. The first of them that serves the reader is shown.
 *
 * @param lines those that serve the department's areas
 */
export function firstLines(topic: string, named: readonly string[] | undefined, channel: FirstChannel, lines: readonly Line[]): string[] {
  const own = lines.filter(({ data }) => data.first_for?.includes(topic) && channels[channel].some((way) => data[way]?.length));
  return [...new Set([...own.map(({ id }) => id), ...(named ?? [])])];
}
