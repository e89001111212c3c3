import { fill } from "../i18n/format.ts";
import type { Interface } from "../schemas/interface.ts";

/** A part of a help topic that folds. */
export interface Fold {
  /** The id of its first heading, to which links lead. */
  id: string;
  /** HTML. */
  title: string;
  /** HTML of what is folded. */
  body: string;
  open: boolean;
}

/** A part that other readers than the one in need look for. */
export interface Jump {
  id: string;
  text: string;
}

type Say = Interface["topic"];
type Part = keyof Say;

/** Parts that fold together, and the name of the fold. */
const together: { title: Part; parts: Part[] }[] = [
  { title: "talk_and_know", parts: ["lines", "happens", "know"] },
  { title: "friend_and_parent", parts: ["friend", "parent"] },
];

/** What stands in the way of nobody: what to do now is never folded away, what one can do is open. */
const unfolded: Part = "now";
const opened: Part = "do";

/**
 * Cuts the text of a help topic at its headings into parts that fold. A part of a name that is not known folds alone.
 *
 * @param html the text, as it is shown
 * @param say the names of the parts in the language of the text
 * @param buttons how many big buttons stand above the text: most topics have two
 */
export function foldsOf(html: string, say: Say, buttons = 2): { before: string; folds: Fold[]; jumps: Jump[] } {
  // The line break makes sure that something stands before the first heading.
  const [start = "", ...sections] = `\n${html}`.split(/(?=<h2\b)/).map((text) => text.trim());
  const before = [start];
  const folds: (Fold & { group?: Part | undefined })[] = [];
  const jumps: Jump[] = [];
  for (const section of sections) {
    const [heading = "", id = "", name = ""] = /^<h2\b[^>]*?\bid="([^"]*)"[^>]*>(.*?)<\/h2>/s.exec(section) ?? [];
    const part = (Object.keys(say) as Part[]).find((key) => say[key] === name.trim());
    if (part === unfolded || !heading) {
      before.push(section);
      continue;
    }
    if (part === "friend") jumps.push({ id, text: say.to_friend });
    if (part === "parent") jumps.push({ id, text: say.to_parent });
    const body = section.slice(heading.length);
    const group = together.find(({ parts }) => part && parts.includes(part))?.title;
    const last = folds.at(-1);
    if (group && last?.group === group) last.body += below(section);
    else if (group) folds.push({ id: `${id}-fold`, title: say[group], body: below(section), open: false, group });
    else folds.push({ id, title: name, body, open: part === opened });
  }
  const now = before.join("");
  for (const fold of folds) if (fold.open) fold.body = shortened(fold.body, rowsOf(now) + 3 * Math.max(0, buttons - 2), say);
  return { before: now, folds, jumps };
}

/**
 * How many rows of a small phone what to do now and the first steps take together, at most: so the whole page takes three screens, with its
 * buttons above and its other parts below.
 */
const room = 30.5;

/** Rows of a small phone that a text takes, with the space below each of its paragraphs. */
const rowsOf = (html: string) =>
  html
    .split(/<\/(?:p|li|h\d)>/)
    .map((part) => part.replace(/<[^>]+>/g, "").trim().length)
    .reduce((rows, letters) => rows + (letters && Math.ceil(letters / 36) + 0.3), 0);

/** The first steps stand open; those that would make the page too long for a small phone come with a tap. */
function shortened(html: string, used: number, say: Say): string {
  const start = html.indexOf("<ol>") + "<ol>".length;
  const end = html.lastIndexOf("</ol>");
  if (end < start) return html;
  const steps = stepsOf(html.slice(start, end));
  used += rowsOf(html.slice(0, start)) + rowsOf(html.slice(end));
  const sums = steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + rowsOf(step), used));
  const shown = Math.max(2, sums.filter((sum) => sum <= room).length);
  const rest = steps.length - shown;
  if (sums.at(-1)! <= room || rest < 1) return html;
  const more = `<details class="more"><summary>${fill(say.more, { count: rest })}</summary><ol start="${shown + 1}">${steps.slice(shown).join("")}</ol></details>`;
  return `${html.slice(0, start)}${steps.slice(0, shown).join("")}</ol>${more}${html.slice(end + "</ol>".length)}`;
}

/** The items of a list, whole: a step may have a list of its own. */
function stepsOf(list: string): string[] {
  let depth = 0;
  const starts: number[] = [];
  for (const { 0: tag, index } of list.matchAll(/<\/?(?:ol|ul)\b|<li\b/g))
    if (tag !== "<li") depth += tag.startsWith("</") ? -1 : 1;
    else if (depth === 0) starts.push(index);
  return starts.map((from, at) => list.slice(from, starts[at + 1]));
}

/** With its headings one level lower: the fold has a heading of its own. */
const below = (html: string) => html.replace(/(<\/?h)([23])\b/g, (_, tag: string, level: string) => `${tag}${Number(level) + 1}`);
