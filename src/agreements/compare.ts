/** A run of words in a comparison: in both texts, only in the newer, or only in the older. */
export interface Run {
  kind: "same" | "added" | "removed";
  text: string;
}

/** A section of a version of an agreement. */
export interface Section {
  title: string;
  text: string;
}

/** What became of one section between two versions. */
export type SectionChange =
  | { title: string; state: "same" }
  | { title: string; state: "added" | "removed"; text: string }
  | { title: string; state: "changed"; paragraphs: Run[][] };

/** Compares two versions section by section, in the order of the newer; sections that were taken out come last. */
export function compareVersions(older: Section[], newer: Section[]): SectionChange[] {
  const before = new Map(older.map((section) => [section.title, section.text]));
  const after = new Set(newer.map(({ title }) => title));
  return [
    ...newer.map(({ title, text }): SectionChange => {
      const old = before.get(title);
      if (old === undefined) return { title, state: "added", text };
      const paragraphs = compareParagraphs(old, text);
      return paragraphs.every((runs) => runs.every(({ kind }) => kind === "same"))
        ? { title, state: "same" }
        : { title, state: "changed", paragraphs };
    }),
    ...older.filter(({ title }) => !after.has(title)).map(({ title, text }): SectionChange => ({ title, state: "removed", text })),
  ];
}

/** The paragraphs of a section's text. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
}

const pilcrow = "¶";

function compareParagraphs(older: string, newer: string): Run[][] {
  const flat = (text: string) => paragraphsOf(text).join(` ${pilcrow} `).split(" ");
  const runs = settle(compareWords(flat(older), flat(newer)));
  const paragraphs: Run[][] = [[]];
  for (const { kind, text } of runs) {
    text.split(pilcrow).forEach((part, index) => {
      // What went keeps its own paragraphs, beside those of the newer text.
      if (index > 0) paragraphs.push([]);
      if (part.trim() !== "") paragraphs.at(-1)!.push({ kind, text: part.trim() });
    });
  }
  return paragraphs.filter((of) => of.length > 0);
}

/** The longest common run of words, found from the end: the usual table of lengths. */
function compareWords(older: string[], newer: string[]): Run[] {
  const lengths = Array.from({ length: older.length + 1 }, () => new Uint16Array(newer.length + 1));
  for (let i = older.length - 1; i >= 0; i--)
    for (let j = newer.length - 1; j >= 0; j--)
      lengths[i]![j] = older[i] === newer[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < older.length || j < newer.length) {
    if (i < older.length && j < newer.length && older[i] === newer[j]) {
      runs.push({ kind: "same", text: newer[j]! });
      i++;
      j++;
    } else if (j >= newer.length || (i < older.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      runs.push({ kind: "removed", text: older[i++]! });
    else runs.push({ kind: "added", text: newer[j++]! });
  }
  return runs;
}

/** Words that are the same between two changes are read as part of the change, if they are fewer than this. */
const island = 3;

/** Joins words to runs. A lone “the” between two changes would make a reader jump, so it is taken into the change. */
function settle(words: Run[]): Run[] {
  const groups: Run[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last && (last[0]!.kind === "same") === (word.kind === "same")) last.push(word);
    else groups.push([word]);
  }
  const changes = groups.flatMap((group, index) => {
    const between = index > 0 && index < groups.length - 1;
    const lone = group[0]!.kind === "same" && between && group.length < island && !group.some(({ text }) => text === pilcrow);
    return lone
      ? group.flatMap(({ text }): Run[] => [
          { kind: "removed", text },
          { kind: "added", text },
        ])
      : group;
  });
  const runs: Run[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const flush = () => {
    if (removed.length > 0) runs.push({ kind: "removed", text: removed.join(" ") });
    if (added.length > 0) runs.push({ kind: "added", text: added.join(" ") });
    [removed, added] = [[], []];
  };
  for (const { kind, text } of changes) {
    if (kind === "removed") removed.push(text);
    else if (kind === "added") added.push(text);
    else {
      flush();
      const last = runs.at(-1);
      if (last?.kind === "same") last.text += ` ${text}`;
      else runs.push({ kind, text });
    }
  }
  flush();
  return runs;
}
