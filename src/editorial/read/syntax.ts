import { authorComponents } from "../../schemas/components.ts";
import { insteadOfHtml } from "./components.ts";
import type { Source } from "../explain/source.ts";

const braces = "“{” and “}” have a special meaning and can't stand in text.";

/** Reports braces, which begin a command in MDX. */
export function reportBraces(source: Source, line: number, column: number): void {
  source.report("bad-mdx", line, column, braces, (source.lines[line - 1] ?? "").replaceAll("{", "(").replaceAll("}", ")"));
}

/** Says in plain words what the MDX reader stumbled over. It stops at the first mistake of a text. */
export function reportSyntax(source: Source, message: string): void {
  const unclosed = message.match(/closing tag for `<([\w.]+)>`(?: \((\d+):(\d+)\))?/);
  const place = message.match(/^(\d+):(\d+)/);
  const line = Number(unclosed?.[2] ?? place?.[1] ?? source.bodyLine);
  const column = Number(unclosed?.[3] ?? place?.[2] ?? 1);
  const text = source.lines[line - 1] ?? "";
  const [before, after] = [text.slice(0, column - 1), text.slice(column - 1)];
  const report = (said: string, fix: string) => source.report("bad-mdx", line, column, said, fix);

  const name = unclosed?.[1] ?? after.match(/^<\/?([A-Za-z]\w*)(?=[\s/>])/)?.[1];
  const component = name === undefined ? undefined : authorComponents[name];
  if (name && unclosed && component)
    report(
      `<${name}> is opened here but not closed.`,
      component.holdsText ? `</${name}> on a line of its own, after the text` : before + after.replace(/\s*>/, " />"),
    );
  else if (name && component && after.startsWith("</"))
    report(`</${name}> closes what was not opened.`, (before + after.replace(`</${name}>`, "")).trimEnd() || "Take this line out.");
  else if (name && component) report(`<${name}> is not written in full.`, before + after.replace(/\bof=["'“”]?([\w-]+)["'“”]?/, 'of="$1"'));
  else if (/^<!--/.test(after))
    report("A comment can't stand in a text.", (before + after.replace(/<!--.*?(-->|$)/, "")).trim() || "Take this line out.");
  else if (/^<(https?:|[\w.+-]+@)/.test(after))
    report("An address in “<” and “>” can't stand in a text.", before + after.replace(/^<([^>]*)>?/, "[words that name the page]($1)"));
  else if (name && /^[a-z]/.test(name)) report(`HTML like <${name}> can't be used in a text.`, insteadOfHtml);
  else if (/[{}]/.test(after[0] ?? "") || message.includes("`{`") || before.lastIndexOf("{") > before.lastIndexOf("}"))
    reportBraces(source, line, column);
  else
    report(
      "“<” begins a component. In a text, use words instead.",
      before + after.replace(/^<\s*(?=\d)/, "less than ").replace(/^</, "\\<"),
    );
}
