import type { Loader, LoaderContext } from "astro/loaders";
import type { Collection } from "../schemas/index.ts";
import { chosenDepartment, projectRoot, today } from "../environment.ts";
import type { Content } from "./read/content.ts";
import { readContent, type Reading } from "./readContent.ts";
import { asText, hasErrors } from "./explain/report.ts";

/** One reading serves all collections; an edit makes it stale. */
let reading: Promise<Reading> | undefined;

/**
 * Fills Astro's store of a collection from the one reader. While editing, every saved file is read again;
 * with errors in it the last good content stays, and the problems are printed.
 */
function loader(name: string, fill: (content: Content, context: LoaderContext) => void): Loader {
  return {
    name: `liaison-${name}`,
    async load(context) {
      const sync = async (): Promise<void> => {
        reading ??= readContent(projectRoot, chosenDepartment, today());
        const { content, problems } = await reading;
        if (hasErrors(problems)) {
          if (!context.watcher) throw new Error(asText(problems, ""));
          if (name === "department") context.logger.error(`\n${asText(problems, "")}`);
          return;
        }
        context.store.clear();
        fill(content, context);
      };
      await sync();
      context.watcher?.add(`${projectRoot}/content`);
      context.watcher?.on("all", (_event, path) => {
        if (!path.replaceAll("\\", "/").startsWith(`${projectRoot.replaceAll("\\", "/")}/content/`)) return;
        reading = undefined;
        // All collections hear of the edit at once; the first to go on starts the reading, the others share it.
        setTimeout(() => void sync(), 50);
      });
    },
  };
}

/** The records of one collection, an entry per language. */
export function contentLoader(collection: Collection): Loader {
  return loader(collection, (content, { store, generateDigest }) => {
    for (const [language, entries] of Object.entries(content.entries[collection])) {
      for (const entry of entries) {
        const data: Record<string, unknown> = { ...entry.data, language: entry.language, textLanguage: entry.textLanguage };
        // MDX costs build time: Astro hears only of files that have a text to show.
        const text = entry.textLanguage ? { filePath: entry.file, deferredRender: true } : {};
        store.set({ id: `${language}/${entry.id}`, data, digest: generateDigest(data), ...text });
      }
    }
  });
}

/** The interface words, an entry per language. */
export function interfaceLoader(): Loader {
  return loader("interface", (content, { store }) => {
    for (const [language, words] of Object.entries(content.words)) store.set({ id: language, data: { ...words } });
  });
}

/** What may be published of each measure: small numbers are hidden before they come here. */
export function publishedLoader(): Loader {
  return loader("published", (content, { store, generateDigest }) => {
    for (const [id, data] of content.published) store.set({ id, data: { ...data }, digest: generateDigest({ ...data }) });
  });
}

/** Addresses that have moved, an entry each. */
export function redirectLoader(): Loader {
  return loader("redirects", (content, { store }) => {
    content.redirects.forEach((redirect, index) => store.set({ id: String(index), data: { ...redirect } }));
  });
}
