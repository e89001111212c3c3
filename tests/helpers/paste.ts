import type { Problem } from "../../src/editorial/explain/problem.ts";
import { problems, tinyTree, type Changes } from "./tree.ts";

/**
 * What is still wrong with a file of the tiny tree after each corrected line that the check proposes was put in the place
 * of the line it names. Fails if a proposal is a sentence, not a line.
 */
export async function leftAfterPasting(
  file: string,
  text: string | ((before: string) => string),
  others: Changes = {},
): Promise<Problem[]> {
  const written = typeof text === "string" ? text : text(tinyTree[file]!);
  const found = await problems({ ...others, [file]: written });
  if (found.length === 0) throw new Error("The check found nothing to mend.");
  const lines = written.split("\n");
  for (const { line, fix, message } of found) {
    const [name] = /^\s*[^\s:]+:/.exec(lines[line - 1]!) ?? [];
    if (!name || !fix.startsWith(name)) throw new Error(`No line to paste for “${message}”: ${fix}`);
    lines[line - 1] = fix;
  }
  return problems({ ...others, [file]: lines.join("\n") });
}
