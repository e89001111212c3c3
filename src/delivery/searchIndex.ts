import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesBelow } from "../lib/files.ts";
import { runApart } from "../lib/runApart.ts";

const pagefind = fileURLToPath(new URL("runner/bin.cjs", import.meta.resolve("pagefind")));

/** What is no text of a page: its buttons and fields, ways around the site, and where its facts were read. */
const notText = ["button", "form", "nav", ".button", ".actions", ".sources", ".search-box"];

/**
 * Makes the full-text index of a build; only pages with `data-pagefind-body` are in it. Pagefind's own interface is left out. The build waits
 * for it: where Node is idle instead, it takes a second to clear up all memory of the pages.
 */
export function writeSearchIndex(folder: string): void {
  const leftOut = notText.flatMap((selector) => ["--exclude-selectors", selector]);
  runApart("The search index could not be made", pagefind, "--site", folder, ...leftOut, "--silent");
  for (const file of filesBelow(join(folder, "pagefind"))) {
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)/.test(file)) rmSync(join(folder, "pagefind", file));
  }
}

/** A finished page without what told the index of it and no reader needs. */
export const withoutIndexWords = (html: string): string => html.replace(/<span hidden data-pagefind-meta="[^"]*"><\/span> ?/g, "");
