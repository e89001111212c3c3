import type { Problem } from "./problem.ts";

/** Of warnings of one kind, so many are printed: whoever has a hundred mends none. */
const shownOfAKind = 8;

/**
 * All problems as a text for a terminal: grouped by file, with a count at the end. A corrected line keeps its indentation, to be
 * copied as it is.
 *
 * @param all true to print every warning; otherwise the first of each kind, with a total. Errors are always printed
 */
export function asText(problems: Problem[], files: string, all = false): string {
  if (problems.length === 0) return `Content is in order: ${files}.`;
  const blocks = new Map<string, string[]>();
  // A notice that stands above every page comes last: the end is what people see of a long list.
  const kinds = new Map<string, number>();
  for (const problem of problems.toSorted((a, b) => Number(a.id === "emergency-on") - Number(b.id === "emergency-on"))) {
    if (problem.severity === "warning") {
      const earlier = kinds.get(problem.id) ?? 0;
      kinds.set(problem.id, earlier + 1);
      if (!all && earlier >= shownOfAKind) continue;
    }
    const mark = problem.severity === "warning" ? "warning: " : "";
    const lines = [
      `${problem.file}:${problem.line}:${problem.column}  ${mark}${problem.message}`,
      ...(problem.fix ? [`    → ${problem.fix.trimEnd()}`] : []),
    ];
    blocks.set(problem.file, [...(blocks.get(problem.file) ?? []), ...lines]);
  }
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  const count = [errors && `${errors} to mend`, warnings && `${warnings} to look at`].filter(Boolean).join(", ");
  const more = [...kinds]
    .filter(([, total]) => !all && total > shownOfAKind)
    .map(([id, total]) => `${id}: the first ${shownOfAKind} of ${total}. All of them: npm run check -- --all`);
  const parts = [...blocks.values(), ...(more.length > 0 ? [more] : [])].map((lines) => lines.join("\n"));
  return `${parts.join("\n\n")}\n\n${count}. ${errors ? "Nothing is published until these are mended." : "These do not stop the site."}`;
}

export function hasErrors(problems: Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** Joins the problems of several departments; those of the common files are named once. */
export function withoutDoubles(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
