import { mdxToMdast } from "satteri";
import { insteadOfHtml, readComponent } from "./components.ts";
import type { Source } from "../explain/source.ts";
import { reportRaw } from "./raw.ts";
import type { Node } from "./node.ts";
import { passagesIn, type Passage } from "./prose.ts";
import { reportBraces, reportSyntax } from "./syntax.ts";

/** What a text refers to, each with its place. */
export interface TextUse {
  kind: "component" | "link" | "image";
  /** Component name, link target or image path. */
  name: string;
  of?: string;
  /** The line or answer that a <Where> around it is about. */
  where?: string;
  line: number;
  column: number;
}

/** Reads the text below the fields, reports what can't be published, and returns what it refers to (undefined if it can't be read) and says. */
export function readText(source: Source): { uses: TextUse[] | undefined; body: Passage[] } {
  let tree: Node;
  try {
    tree = mdxToMdast(source.body, { position: true }) as Node;
  } catch (error) {
    reportSyntax(source, error instanceof Error ? error.message : String(error));
    return { uses: undefined, body: [] };
  }
  const uses: TextUse[] = [];
  let level = 1;
  const visit = (node: Node): void => {
    const { line, column } = node.position?.start ?? { line: source.bodyLine, column: 1 };
    const at = source.lines[line - 1] ?? "";
    switch (node.type) {
      case "mdxFlowExpression":
      case "mdxTextExpression":
        reportBraces(source, line, column);
        break;
      case "mdxjsEsm":
        source.report(
          "bad-mdx",
          line,
          column,
          "A line of text can't begin with “import” or “export”: they are commands.",
          "Begin the line with another word.",
        );
        break;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement": {
        const found = readComponent(node, source, line, column);
        if (found) uses.push({ kind: "component", ...found, line, column });
        if (found?.name === "Where" && found.of) {
          const before = uses.length;
          for (const child of node.children ?? []) visit(child);
          for (const use of uses.slice(before)) use.where ??= found.of;
          return;
        }
        break;
      }
      case "html":
        source.report("bad-mdx", line, column, "HTML can't be used in a text.", insteadOfHtml);
        break;
      case "heading": {
        const depth = node.depth ?? 1;
        const words = at.replace(/^[#\s]+/, "");
        if (depth === 1)
          source.report(
            "heading",
            line,
            column,
            "The title stands in the fields; headings in the text begin with two number signs.",
            `## ${words}`,
          );
        else if (depth > level + 1)
          source.report(
            "heading",
            line,
            column,
            `This heading skips a level: it follows ${level === 1 ? "the title" : `one with ${level} number signs`}.`,
            `${"#".repeat(level + 1)} ${words}`,
          );
        if (!seen(node).trim())
          source.report("heading", line, column, "This heading has no words.", "Write its words, or take the line out.");
        reportRaw(seen(node), line, source);
        level = Math.max(depth, 2);
        break;
      }
      case "definition":
        uses.push({ kind: "link", name: node.url ?? "", line, column });
        break;
      case "link":
        uses.push({ kind: "link", name: node.url ?? "", line, column });
        if (empty.test(plain(node).trim())) {
          source.report(
            "link-label",
            line,
            column,
            `The words “${plain(node).trim()}” don't say where the link leads.`,
            "Use words that name the target, like [our programs](/programs/).",
          );
        }
        break;
      case "image":
        uses.push({ kind: "image", name: node.url ?? "", line, column });
        if (!node.alt?.trim())
          source.report(
            "missing-alt",
            line,
            column,
            "The picture has no text for people who can't see it.",
            at.replace(/!\[\s*\]/, "![what the picture shows]"),
          );
        break;
      case "paragraph":
      case "tableCell":
        reportRaw(seen(node), line, source);
        break;
    }
    // An email address that stands by itself is a link too, and is reported as one.
    if (!/^(mailto|tel|sms):/.test(node.url ?? "")) for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return { uses, body: passagesIn(tree) };
}

/** Words of a link that say nothing about where it leads. */
const empty =
  /^(here|click here|this|this page|link|read more|learn more|more|aqu[ií]|haga clic aqu[ií]|haz clic aqu[ií]|m[aá]s|leer m[aá]s)?\.?$/i;

/** The words of a node, as readers see them; components, links and pictures are told of by themselves. */
function seen(node: Node): string {
  if (/^mdxJsx|^image/.test(node.type)) return " ";
  if (node.type === "break") return "\n";
  return node.value ?? (node.children ?? []).map((child) => (/^(mailto|tel|sms):/.test(child.url ?? "") ? " " : seen(child))).join("");
}

function plain(node: Node): string {
  return node.value ?? (node.children ?? []).map(plain).join("");
}
