import { compare } from "../../lib/compare.ts";

/** One thing that is wrong in one file, said to the person who wrote it. Programs read it too (`--format json`): fields may be added. */
export interface Problem {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  column: number;
  /** A stable name of this kind of problem: `missing`, `misspelt`, `bad-date` … */
  id: ProblemId;
  severity: "error" | "warning";
  /** What is wrong, in a sentence. */
  message: string;
  /** How to mend it: a sentence, or the corrected line itself. */
  fix: string;
}

export type ProblemId =
  | "missing"
  | "misspelt"
  | "unknown-field"
  | "wrong-kind"
  | "not-a-choice"
  | "bad-value"
  | "bad-yaml"
  | "bad-csv"
  | "not-utf8"
  | "control-sign"
  | "bad-fence"
  | "bad-mdx"
  | "unknown-component"
  | "bad-component"
  | "heading"
  | "unknown-record"
  | "dead-link"
  | "link-label"
  | "missing-picture"
  | "missing-alt"
  | "broken-picture"
  | "empty-file"
  | "duplicate"
  | "duplicate-address"
  | "misplaced"
  | "bad-name"
  | "no-consent"
  | "no-review"
  | "sample-in-live"
  | "to-write"
  | "fact-in-translation"
  | "fact-in-text"
  | "not-translated"
  | "stale-translation"
  | "not-confirmed"
  | "mixed-language"
  | "overdue"
  | "over"
  | "emergency-on"
  | "future-date"
  | "bad-hours"
  | "promise"
  | "reading-grade"
  | "stubs"
  | "refused-word"
  | "abbreviation"
  | "no-channel"
  | "discontinued"
  | "placeholder"
  | "contrast"
  | "bad-redirect"
  | "empty-tree";

/** Sorts by file, then line, then column. */
export function inReadingOrder(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message));
}
