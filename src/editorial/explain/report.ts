import type { Problem } from "./problem.ts";

/** All problems as a text for a terminal: grouped by file, with a count at the end. A corrected line keeps its indentation, to be copied as it is. */
export function asText(problems: Problem[], files: string): string {
  if (problems.length === 0) return `Content is in order: ${files}.`;
  const blocks = new Map<string, string[]>();
  // A notice that stands above every page comes last: the end is what people see of a long list.
  for (const problem of problems.toSorted((a, b) => Number(a.id === "emergency-on") - Number(b.id === "emergency-on"))) {
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
  return `${[...blocks.values()].map((lines) => lines.join("\n")).join("\n\n")}\n\n${count}. ${errors ? "Nothing is published until these are mended." : "These do not stop the site."}`;
}

export function hasErrors(problems: Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** Joins the problems of several departments; those of the common files are named once. */
export function withoutDoubles(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
