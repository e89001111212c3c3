import { placeholder } from "../../reading/sentences.ts";
import { authorComponents } from "../../schemas/components.ts";
import type { Node } from "./node.ts";

/** A piece of what readers read: a field, a paragraph, an entry of a list, a heading. */
export interface Passage {
  text: string;
  /** The field that it stands in, or the line of the file at which it begins. */
  at: PropertyKey[] | number;
  /** A title, a name, a heading, a field of a table: words, but no sentence. */
  label: boolean;
}

/** The pieces of a text below the fields. A quotation (“> …”, <LawText>) keeps the words of another, and is none. */
export function passagesIn(tree: Node): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: Node): void => {
    const at = node.position?.start.line ?? 1;
    const [lead, ...rest] = node.children ?? [];
    if (node.type === "heading" || node.type === "tableCell") passages.push({ text: shown(node), at, label: true });
    else if (node.type === "paragraph") {
      // Bold words at the beginning are a small heading.
      const bold = lead?.type === "strong";
      if (bold) passages.push({ text: shown(lead), at, label: true });
      passages.push({ text: (bold ? rest : (node.children ?? [])).map(shown).join(""), at, label: false });
    } else if (!isQuotation(node)) for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return passages;
}

function isQuotation({ type, name }: Node): boolean {
  return type === "blockquote" || authorComponents[name ?? ""]?.quotes === true;
}

/** The words of a node. What a component shows is one word, except around a text. */
function shown(node: Node): string {
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "break") return "\n";
  if (/^mdxJsx/.test(node.type) && !node.children?.length) return placeholder;
  return node.value ?? (node.children ?? []).map(shown).join("");
}
