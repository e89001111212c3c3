import type { HTMLElement } from "node-html-parser";
import { builtPages } from "../../src/delivery/pages.ts";
import { once } from "../../src/lib/once.ts";
import { departments, folderOf } from "../helpers/departments.ts";
import { addressesOf } from "./pages.ts";
import { firstOfTemplates } from "./templates.ts";

/** How closely the pages of a site are looked at. */
export interface Plan {
  /** Pages that together have every kind of element as style sheets tell them apart: for rules of colors and sizes, in every way. */
  closely: Set<string>;
  /** Pages that together have every kind of element with its attributes and what stands in it, and the first of every template. */
  looked: Set<string>;
}

/** The plan for a department's pages as the last build left them. What a department before it has in the same way is not looked at again. */
export const planOf = once((department: string): Plan => {
  const before = departments.slice(0, departments.indexOf(department)).flatMap(surveyed);
  return planned(surveyed(department), firstOfTemplates(addressesOf(department)), before);
});

const surveyed = once((department: string): Surveyed[] => {
  const here = new Set(addressesOf(department));
  const pages = builtPages(folderOf(department)).filter(({ address }) => here.has(address));
  return pages.map(({ address, root }) => ({ address, ...survey(root) }));
});

interface Survey {
  /** `body > main > ul.grid > li.tile`: each element by its name, classes and states, with where it stands. */
  styles: Set<string>;
  /** The same with what else rules of accessibility look at: attributes, and which elements and texts stand in it. */
  elements: Set<string>;
}
interface Surveyed extends Survey {
  address: string;
}

/** Chooses the pages. Colors are a department's own: each shows in them every kind of element once, wherever it stands. */
export function planned(pages: Surveyed[], firsts: string[], before: Surveyed[] = []): Plan {
  const knownStyles = new Set(before.flatMap(({ styles }) => [...styles]));
  const knownElements = new Set(before.flatMap(({ elements }) => [...elements]));
  const styles = (kind: string) => (knownStyles.has(kind) ? kind.slice(kind.lastIndexOf(" > ")) : kind);
  const looked = pages.map(({ address, elements }) => ({ address, kinds: elements.difference(knownElements) }));
  return {
    closely: covering(pages.map((page) => ({ address: page.address, kinds: new Set([...page.styles].map(styles)) }))),
    looked: covering(looked, firsts),
  };
}

/** Adds addresses until the pages have all kinds between them: again and again the first of those with most that is new. */
function covering(pages: { address: string; kinds: Set<string> }[], chosen: Iterable<string> = []): Set<string> {
  const covered = new Set(chosen);
  const missing = new Set(pages.flatMap(({ kinds }) => [...kinds]));
  for (const { address, kinds } of pages) if (covered.has(address)) kinds.forEach((kind) => missing.delete(kind));
  while (missing.size > 0) {
    const ranked = pages.map((page) => ({ page, news: page.kinds.intersection(missing).size }));
    const { page } = ranked.reduce((best, other) => (other.news > best.news ? other : best));
    covered.add(page.address);
    page.kinds.forEach((kind) => missing.delete(kind));
  }
  return covered;
}

// Attributes whose values rules of accessibility look at; of the others they see only that they are there.
const telling = /^(role|type|lang|hidden|open|tabindex|rel|aria-(hidden|current|expanded|live|level|modal))$/;
const styled = ["hidden", "open", "aria-current", "role", "type", "disabled"];

/** The kinds of element of a page, without its words. */
export function survey(root: HTMLElement): Survey {
  const [styles, elements] = [new Set<string>(), new Set<string>()];
  const look = (element: HTMLElement, above: string): void => {
    const name = element.rawTagName.toLowerCase();
    const classes = [...element.classList.values()].sort().map((value) => `.${value}`);
    const states = styled.filter((attribute) => element.hasAttribute(attribute)).map((attribute) => `[${attribute}]`);
    const path = `${above} > ${[name, ...classes, ...states].join("")}`;
    styles.add(path);
    const attributes = Object.entries(element.attributes).map(([key, value]) => (telling.test(key) ? `${key}=${value}` : key));
    // A drawing is decoration, of one kind.
    const inner = name === "svg" ? [] : element.childNodes;
    const content = new Set(inner.map((node) => (isElement(node) ? node.rawTagName.toLowerCase() : node.text.trim() && "text")));
    elements.add([path, ...attributes.sort(), "has", ...[...content].sort()].join(" "));
    for (const node of inner) if (isElement(node)) look(node, path);
  };
  look(root.querySelector("html")!, "");
  return { styles, elements };
}

const isElement = (node: HTMLElement["childNodes"][number]): node is HTMLElement => node.nodeType === 1;
