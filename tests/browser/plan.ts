import type { HTMLElement } from "node-html-parser";
import { builtPages } from "../../src/delivery/pages.ts";
import { once } from "../../src/lib/once.ts";
import { departments, folderOf } from "../helpers/departments.ts";
import { addressesOf } from "./pages.ts";
import { firstOfTemplates } from "./templates.ts";

/** How closely the pages of a site are looked at. */
export interface Plan {
  /** Pages that together have every kind of element of the site. */
  closely: Set<string>;
  /** One page of each shape, and the first of every template in every language: the others differ from one of them in their words alone. */
  shapes: Set<string>;
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

interface Surveyed {
  address: string;
  shape: string;
  kinds: Set<string>;
}

/** Chooses the pages; of those with most that is new, the first. Colors are a department's own, so each shows every kind of part in them once. */
export function planned(pages: Surveyed[], firsts: string[], before: Surveyed[] = []): Plan {
  const known = new Set(before.flatMap(({ kinds }) => [...kinds]));
  const wanted = pages.map(({ address, kinds }) => ({
    address,
    kinds: new Set([...kinds].map((kind) => (known.has(kind) ? kind.slice(kind.lastIndexOf(" > ")) : kind))),
  }));
  const closely = new Set<string>();
  const missing = new Set(wanted.flatMap(({ kinds }) => [...kinds]));
  while (missing.size > 0) {
    const ranked = wanted.map((page) => ({ page, news: [...page.kinds].filter((kind) => missing.has(kind)).length }));
    const { page } = ranked.reduce((best, other) => (other.news > best.news ? other : best));
    closely.add(page.address);
    page.kinds.forEach((kind) => missing.delete(kind));
  }
  const seen = new Set(before.map(({ shape }) => shape));
  const shapes = new Map(pages.toReversed().map(({ address, shape }) => [shape, address]));
  return { closely, shapes: new Set([...firsts, ...[...shapes].filter(([shape]) => !seen.has(shape)).map(([, address]) => address)]) };
}

// Attributes whose values rules of accessibility look at; of the others they see only that they are there.
const telling = /^(class|role|type|lang|hidden|open|tabindex|rel|aria-(hidden|current|expanded|live|level|modal))$/;
const styled = ["hidden", "open", "aria-current", "role", "type", "disabled"];

/**
 * A page without its words. `shape` is its elements, their attributes, and where there is text; like ones in a row count once.
 * `kinds` are its elements as style sheets can tell them apart, each with where it stands: `body > main > ul.grid > li.tile`.
 */
export function survey(root: HTMLElement): { shape: string; kinds: Set<string> } {
  const kinds = new Set<string>();
  const look = (element: HTMLElement, above: string): string => {
    const name = element.rawTagName.toLowerCase();
    const classes = [...element.classList.values()].sort().map((value) => `.${value}`);
    const states = styled.filter((attribute) => element.hasAttribute(attribute)).map((attribute) => `[${attribute}]`);
    const path = `${above} > ${[name, ...classes, ...states].join("")}`;
    kinds.add(path);
    const attributes = Object.entries(element.attributes).map(([key, value]) => (telling.test(key) ? `${key}=${value}` : key));
    const parts: string[] = [];
    // A drawing is decoration, of one kind.
    for (const child of name === "svg" ? [] : element.childNodes) {
      const part = isElement(child) ? look(child, path) : child.text.trim() ? "text" : "";
      if (part !== "" && part !== parts.at(-1)) parts.push(part);
    }
    return `<${[name, ...attributes].join(" ")}>${parts.join("")}</>`;
  };
  return { shape: look(root.querySelector("html")!, ""), kinds };
}

const isElement = (node: HTMLElement["childNodes"][number]): node is HTMLElement => node.nodeType === 1;
