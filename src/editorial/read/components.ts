import { authorComponents } from "../../schemas/components.ts";
import { nearest, suggest } from "../explain/nearest.ts";
import type { Source } from "../explain/source.ts";
import type { Node } from "./node.ts";

/** What to do where somebody writes HTML. */
export const insteadOfHtml = "Use Markdown instead: **bold**, [a link](/help/), - a list.";

/** Reports a component that does not exist or is not used as it should be. Returns what it refers to; undefined if it can't be used. */
export function readComponent(node: Node, source: Source, line: number, column: number): { name: string; of?: string } | undefined {
  const name = node.name ?? "";
  // Every object answers to “constructor” and “toString”.
  const known = Object.hasOwn(authorComponents, name) ? authorComponents[name] : undefined;
  const at = source.lines[line - 1] ?? "";
  if (!known) {
    const near = nearest(name, Object.keys(authorComponents));
    const html = /^[a-z]/.test(name) && !near;
    source.report(
      "unknown-component",
      line,
      column,
      html
        ? `HTML like <${name}> can't be used in a text.`
        : `There is no component <${name}>. ${suggest(name, Object.keys(authorComponents))}`,
      near ? at.replaceAll(name, near) : insteadOfHtml,
    );
    return undefined;
  }
  const of = node.attributes?.find((attribute) => attribute.name === "of");
  const other = node.attributes?.find((attribute) => attribute.type !== "mdxJsxAttribute" || attribute.name !== "of" || !known.of);
  const right = known.of
    ? `<${name} of="${typeof of?.value === "string" ? of.value : "…"}" />`
    : known.holdsText
      ? `<${name}>`
      : `<${name} />`;
  const fix = at.slice(0, column - 1) + at.slice(column - 1).replace(/^<[^>]*>/, right);
  if (other) source.report("bad-component", line, column, `<${name}> has no setting “${other.name ?? "…"}”.`, fix);
  else if (known.of && typeof of?.value !== "string") source.report("bad-component", line, column, `<${name}> must say of what.`, fix);
  else return typeof of?.value === "string" ? { name, of: of.value } : { name };
  return undefined;
}
