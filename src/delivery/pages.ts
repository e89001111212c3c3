import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type HTMLElement } from "node-html-parser";
import { filesBelow } from "../lib/files.ts";

/** A page of a finished build. */
export interface BuiltPage {
  /** Path below the build's folder: help/index.html. */
  file: string;
  /** Address as a browser asks for it: /help/. */
  address: string;
  html: string;
  /** The whole page. Parsed when it is first asked for: a build reads only the links of its pages. */
  readonly root: HTMLElement;
  /** Its elements that stand alone and name another file or address, or say something of the page: `link`, `meta`, `script`, `img` and the like. */
  links: HTMLElement;
  canonical: string | undefined;
  /** Search engines are asked to leave it out. */
  hidden: boolean;
  alternates: { language: string; url: string }[];
}

/** Reads every HTML page of a build. */
export function builtPages(folder: string): BuiltPage[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      const links = linksOf(html);
      let root: HTMLElement | undefined;
      return {
        file,
        address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
        html,
        get root() {
          return (root ??= parse(html, { comment: false }));
        },
        links,
        canonical: links.querySelector("link[rel=canonical]")?.getAttribute("href"),
        hidden: /noindex/.test(links.querySelector("meta[name=robots]")?.getAttribute("content") ?? ""),
        alternates: links
          .querySelectorAll("link[rel=alternate][hreflang]")
          .map((link) => ({ language: link.getAttribute("hreflang") ?? "", url: link.getAttribute("href") ?? "" })),
      };
    });
}

const alone = /<(?:link|meta|script|img|source|iframe|video|audio)\b(?:[^>"']|"[^"]*"|'[^']*')*>/g;

function linksOf(html: string): HTMLElement {
  const tags = html.match(alone) ?? [];
  return parse(tags.map((tag) => (tag.startsWith("<script") ? `${tag}</script>` : tag)).join(""));
}
