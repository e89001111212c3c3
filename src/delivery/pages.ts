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
  root: HTMLElement;
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
      const root = parse(html, { comment: false });
      return {
        file,
        address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
        html,
        root,
        canonical: root.querySelector("link[rel=canonical]")?.getAttribute("href"),
        hidden: /noindex/.test(root.querySelector("meta[name=robots]")?.getAttribute("content") ?? ""),
        alternates: root
          .querySelectorAll("link[rel=alternate][hreflang]")
          .map((link) => ({ language: link.getAttribute("hreflang") ?? "", url: link.getAttribute("href") ?? "" })),
      };
    });
}
