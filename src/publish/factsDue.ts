import { dayAfter, daysBetween } from "../calendar/days.ts";
import { howToConfirm } from "../editorial/check/dates.ts";
import type { Content, Entry } from "../editorial/read/content.ts";
import { compare } from "../lib/compare.ts";
import { kinds, type Collection } from "../schemas/index.ts";

/** Facts of one file that someone must confirm again. */
export interface FactsDue {
  file: string;
  /** The last day on which they count as fresh, YYYY-MM-DD. */
  due: string;
  /** Whom to ask, or what to read again. */
  how: string;
}

/** The facts of some departments that fall due by a day (YYYY-MM-DD), or have been due; each file once. */
export function factsDue(contents: Content[], by: string): FactsDue[] {
  const found = new Map<string, FactsDue>();
  for (const { entries, languages } of contents)
    for (const of of Object.values(entries)) {
      const facts = (of[languages[0]!] ?? []) as Entry[];
      for (const { collection, data, file } of facts) {
        const due = dueDay(collection, data as { checked?: unknown; read?: unknown });
        if (due && due <= by) found.set(file, { file, due, how: howToConfirm(collection, data) });
      }
    }
  return [...found.values()].sort((a, b) => compare(a.due, b.due) || compare(a.file, b.file));
}

function dueDay(collection: Collection, data: { checked?: unknown; read?: unknown }): string | undefined {
  const day = data.checked ?? data.read;
  const { interval } = kinds[collection];
  return typeof day === "string" && interval !== undefined ? dayAfter(day, interval) : undefined;
}

/**
 * The same as a list in Markdown, by whom to ask: one call may confirm several files. "" if there is none.
 *
 * @param today YYYY-MM-DD
 */
export function asMarkdown(due: FactsDue[], today: string): string {
  if (due.length === 0) return "";
  const line = ({ due: day, file }: FactsDue) => {
    const late = daysBetween(day, today);
    return `- [ ] \`${file}\`: ${late > 0 ? `was due ${day}, ${late} days ago` : `due ${day}`}`;
  };
  const groups = Map.groupBy(due, ({ how }) => how);
  return [
    "Confirm each one first. Then write the day as `checked: YYYY-MM-DD` in its file, in place of the old `checked` or `read`. Never change the date alone.",
    ...[...groups].map(([how, files]) => `### ${how}\n\n${files.map(line).join("\n")}`),
    "This list is renewed every week, and closed when nothing is due.",
  ].join("\n\n");
}
