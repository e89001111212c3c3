import { compare } from "../../lib/compare.ts";
import type { ProblemId } from "../messages/index.ts";

/** One thing that is wrong in one file, said to the person who wrote it. Programs read it too (`--format json`): fields may be added. */
export interface Problem {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  column: number;
  /** The stable name of this kind of message, with an entry in content/MESSAGES.md. */
  id: ProblemId;
  severity: "error" | "warning";
  /** What is wrong, in a sentence. */
  message: string;
  /** How to mend it: a sentence, or the corrected line itself. */
  fix: string;
}

export type { ProblemId };

/** Sorts errors before warnings, then by file, line and column: what keeps a site from being published is not lost among hints. */
export function inReadingOrder(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.severity, b.severity) || compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}
