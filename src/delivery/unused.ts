import { readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { filesBelow } from "../lib/files.ts";

/** A name of a file, as styles and scripts have it: they stand beside each other. */
const inFiles = /([^\s"'`/\\()<>]+\.(?:css|js|woff2|png|jpe?g|webp|avif|svg))\b/g;
/** The same as pages have it, behind its folder: what they hold is text for the most part, and is passed over quickly. */
const inPages = /\b(?:assets|share)\/([^\s"'`/\\()<>?#]+)/g;

/**
 * Removes styles, scripts and pictures that no page names: those of parts in which a department has nothing. What only such a file names
 * goes too.
 *
 * @param pages the HTML of every page
 */
export function removeUnused(folder: string, pages: Iterable<string>): void {
  const files = new Map(filesBelow(folder).flatMap((file) => (/^(assets|share)\//.test(file) ? [[basename(file), file] as const] : [])));
  const used = new Set<string>();
  const follow = (text: string, names: RegExp) => {
    for (const [, name = ""] of text.matchAll(names)) {
      const file = files.get(basename(name));
      if (file === undefined || used.has(file)) continue;
      used.add(file);
      if (/\.(css|js)$/.test(file)) follow(readFileSync(join(folder, file), "utf8"), inFiles);
    }
  };
  for (const html of pages) follow(html, inPages);
  for (const file of files.values()) if (!used.has(file)) rmSync(join(folder, file));
}
