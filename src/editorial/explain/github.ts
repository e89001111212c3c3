import type { Problem } from "./problem.ts";
import { inOrder, shownOf } from "./report.ts";

/**
 * Problems as workflow commands of GitHub: each stands beside its line where a change is reviewed. GitHub shows the first ten
 * errors and the first ten warnings of a step, so errors come first; the summary has the others.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function asAnnotations(problems: Problem[]): string {
  return problems
    .toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"))
    .map(({ file, line, column, id, severity, message, fix }) => {
      const said = escaped(fix ? `${message}\n→ ${fix.trimEnd()}` : message);
      const at = { file, line: String(line), col: String(column), title: `Content check: ${id}` };
      const properties = Object.entries(at).map(
        ([name, value]) => `${name}=${escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
      );
      return `::${severity} ${properties.join(",")}::${said}`;
    })
    .join("\n");
}

const escaped = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/**
 * Problems as Markdown for the summary of a workflow's step: by file, each with its line and how to mend it.
 *
 * @param read what was read, in words: said where all is well
 * @param all true to show every warning
 */
export function asSummary(problems: Problem[], read: string, all = false): string {
  if (problems.length === 0) return `### ${inOrder(read)}\n`;
  const { files, more, sum } = shownOf(problems, all);
  const parts = [...files].map(([file, own]) => [`#### \`${file}\``, ...own.map(entry)].join("\n\n"));
  return `${[`### ${sum}`, ...parts, ...more].join("\n\n")}\n`;
}

function entry({ line, id, severity, message, fix }: Problem): string {
  const mark = severity === "warning" ? "Look at" : "**Mend**";
  const said = `- ${mark} line ${line}: ${plain(message)} (\`${id}\`)`;
  return fix ? `${said}\n\n  ${fence(fix)}text\n  ${fix.trimEnd().replaceAll("\n", "\n  ")}\n  ${fence(fix)}` : said;
}

/** A text in which Markdown finds nothing. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|~&]/g, "\\$&").replaceAll("\n", " ");

/** Backticks that enclose a text: one more than it has in a row. */
const fence = (text: string) => "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
