import { rmSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { filesBelow } from "../lib/files.ts";

/** What is no text of a page: its buttons and fields, ways around the site, and where its facts were read. */
const notText = ["button", "form", "nav", ".button", ".actions", ".sources", ".search-box"];

/** Makes the full-text index of a build; only pages with `data-pagefind-body` are in it. Pagefind's own interface is left out. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { errors, index } = await createIndex({ excludeSelectors: notText });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(", ")}`);
  const added = await index.addDirectory({ path: folder });
  if (added.errors.length > 0) throw new Error(`The search index could not be made: ${added.errors.join(", ")}`);
  const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
  if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join(", ")}`);
  await close();
  for (const file of filesBelow(join(folder, "pagefind"))) {
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)/.test(file)) rmSync(join(folder, "pagefind", file));
  }
}
