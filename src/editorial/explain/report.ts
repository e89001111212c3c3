import type { Problem } from "./problem.ts";

/** Of warnings of one kind, so many are printed: whoever has a hundred mends none. */
const shownOfAKind = 8;

/** What is shown of all problems, where a list for people is asked for. */
export interface Shown {
  /** By file, in their order. A notice that stands above every page comes last: the end is what people see of a long list. */
  files: Map<string, Problem[]>;
  /** A sentence for each kind of warning that is cut short. */
  more: string[];
  /** How many there are, and what follows from that. */
  sum: string;
}

/**
 * Chooses what people are shown: every error, and of each kind of warning the first.
 *
 * @param all true to show every warning
 */
export function shownOf(problems: Problem[], all = false): Shown {
  const files = new Map<string, Problem[]>();
  const kinds = new Map<string, number>();
  for (const problem of problems.toSorted((a, b) => Number(a.id === "emergency-on") - Number(b.id === "emergency-on"))) {
    if (problem.severity === "warning") {
      const earlier = kinds.get(problem.id) ?? 0;
      kinds.set(problem.id, earlier + 1);
      if (!all && earlier >= shownOfAKind) continue;
    }
    files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  }
  const more = [...kinds]
    .filter(([, total]) => !all && total > shownOfAKind)
    .map(([id, total]) => `${id}: the first ${shownOfAKind} of ${total}. All of them: npm run check -- --all`);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  const count = [errors && `${errors} to mend`, warnings && `${warnings} to look at`].filter(Boolean).join(", ");
  return { files, more, sum: `${count}. ${errors ? "Nothing is published until these are mended." : "These do not stop the site."}` };
}

/**
 * All problems as a text for a terminal: grouped by file, with a count at the end. A corrected line keeps its indentation, to be
 * copied as it is.
 *
 * @param files what was read, in words: said where all is well
 * @param all true to print every warning; otherwise the first of each kind, with a total. Errors are always printed
 */
export function asText(problems: Problem[], files: string, all = false): string {
  if (problems.length === 0) return inOrder(files);
  const shown = shownOf(problems, all);
  const blocks = [...shown.files.values()].map((own) =>
    own.flatMap(({ file, line, column, id, severity, message, fix }) => [
      `${file}:${line}:${column}  ${severity === "warning" ? "warning: " : ""}${message} [${id}]`,
      ...(fix ? [`    → ${fix.trimEnd()}`] : []),
    ]),
  );
  const parts = [...blocks, ...(shown.more.length > 0 ? [shown.more] : [])].map((lines) => lines.join("\n"));
  return `${parts.join("\n\n")}\n\n${shown.sum}`;
}

/** What is said where there is nothing to say. */
export const inOrder = (files: string) => `Content is in order: ${files}.`;

/** Whether one of the problems keeps a site from being published. */
export function hasErrors(problems: Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** Joins the problems of several departments; those of the common files are named once. */
export function withoutDoubles(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
