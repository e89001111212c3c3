import { NodeType, type HTMLElement } from "node-html-parser";
import type { Site, SitePage } from "../sites.ts";

/** What style sheets can tell of an element: its name, classes, and the attributes that they look at. */
function kindOf(element: HTMLElement): string {
  const classes = [...element.classList.values()].sort().map((name) => `.${name}`);
  const attributes = ["hidden", "open", "aria-current", "role", "type", "disabled"]
    .filter((name) => element.hasAttribute(name))
    .map((name) => `[${name}]`);
  return [element.tagName.toLowerCase(), ...classes, ...attributes].join("");
}

/** Every kind of element that a page has, with where it stands: `body > main > ul.grid > li.tile > h3`. */
function kindsIn(element: HTMLElement, above: string, kinds: Set<string>): Set<string> {
  const path = `${above} > ${kindOf(element)}`;
  kinds.add(path);
  // A drawing is decoration, of one kind.
  if (element.tagName === "SVG") return kinds;
  for (const child of element.childNodes) if (child.nodeType === NodeType.ELEMENT_NODE) kindsIn(child as HTMLElement, path, kinds);
  return kinds;
}

/** The pages of a site that show, together, every kind of element in every language: a page that adds none is left out. */
export function pagesOfEveryKind(site: Site): Set<SitePage> {
  const seen = new Set<string>();
  return new Set(
    site.pages.filter((page) => {
      const before = seen.size;
      for (const kind of kindsIn(page.root.querySelector("body")!, page.language, new Set())) seen.add(kind);
      return seen.size > before;
    }),
  );
}

/** Attributes whose values rules of accessibility look at; of the others they see only that they are there. */
const telling = /^(class|role|type|lang|hidden|open|tabindex|rel|aria-(hidden|current|expanded|live|level|modal))$/;

/** A page without its words: its elements, their attributes, and where there is text. Like ones in a row count once. */
function shapeOf(element: HTMLElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => (telling.test(name) ? `${name}=${value}` : name));
  const parts: string[] = [];
  for (const child of element.tagName === "SVG" ? [] : element.childNodes) {
    const text = child.nodeType === NodeType.TEXT_NODE && child.textContent.trim() !== "" ? "text" : "";
    const part = child.nodeType === NodeType.ELEMENT_NODE ? shapeOf(child as HTMLElement) : text;
    if (part !== "" && part !== parts.at(-1)) parts.push(part);
  }
  return `<${[element.tagName, ...attributes].join(" ")}>${parts.join("")}</>`;
}

/** The pages of a site that differ in more than their words: of the posters of all schools, one in each language. */
export function pagesOfEveryShape(site: Site): Set<SitePage> {
  const first = new Map<string, SitePage>();
  for (const page of site.pages) {
    const shape = shapeOf(page.root.querySelector("html")!);
    if (!first.has(shape)) first.set(shape, page);
  }
  return new Set(first.values());
}
