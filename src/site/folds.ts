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
 */
export function foldsOf(html: string, say: Say): { before: string; folds: Fold[]; jumps: Jump[] } {
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
  return { before: before.join(""), folds, jumps };
}

/** With its headings one level lower: the fold has a heading of its own. */
const below = (html: string) => html.replace(/(<\/?h)([23])\b/g, (_, tag: string, level: string) => `${tag}${Number(level) + 1}`);
