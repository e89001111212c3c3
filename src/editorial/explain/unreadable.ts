import { controlsInLines, explainControl } from "./controls.ts";
import { lineAndColumn } from "./lineAndColumn.ts";
import type { Problem } from "./problem.ts";

/** What is said, with what to do, where Git has left two versions of a line in a file. */
export const twoVersions: [message: string, fix: string] = [
  "Two people changed these lines, and both versions stand here, between <<<<<<< and >>>>>>>.",
  "Keep the right one. Take the other out, and the lines of <, = and >.",
];

/** Why nothing of a text can be read, whatever its fields say: it is empty, no UTF-8, two versions at once, or has control signs. */
export function unreadable(text: string, lines: string[]): Omit<Problem, "file" | "severity">[] {
  if (text.trim() === "")
    return [{ id: "empty-file", line: 1, column: 1, message: "This file is empty.", fix: "Write the record, or delete the file." }];
  const bad = text.search(/[\uFFFD\0]/);
  if (bad >= 0) {
    const message = "This file is not saved as UTF-8: a letter can't be read.";
    return [{ id: "not-utf8", ...lineAndColumn(text, bad), message, fix: "Save the file again with the encoding UTF-8." }];
  }
  const mark = lines.findIndex((line) => /^<{7} /.test(line));
  if (mark >= 0 && lines.some((line) => /^>{7} /.test(line))) {
    const [message, fix] = twoVersions;
    return [{ id: "two-versions", line: mark + 1, column: 1, message, fix }];
  }
  return controlsInLines(lines).map(({ sign, ...at }) => ({ id: "control-sign", ...at, message: explainControl(sign) }));
}
