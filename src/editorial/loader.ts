import { channel } from "node:diagnostics_channel";
import type { Loader, LoaderContext } from "astro/loaders";
import type { Collection } from "../schemas/index.ts";
import type { Content } from "./read/content.ts";
import type { Reading } from "./readContent.ts";
import { asText, hasErrors } from "./explain/report.ts";

/** Loaders for Astro's store, which all share one reading of the content. */
export interface Loaders {
  /** The records of one collection, an entry per language. */
  records(collection: Collection): Loader;
  /** The interface words, an entry per language. */
  words: Loader;
  /** What may be published of each measure: small numbers are hidden before they come here. */
  published: Loader;
  /** The names of the collections of records that hold something, an entry each; `sources` too. */
  filled: Loader;
  /** The sections of the site in which there is something, an entry each. */
  open: Loader;
  /** Addresses that have moved, an entry each. */
  redirects: Loader;
  /** Words that are the same on every page, an entry for each language that they are in. */
  stays: Loader;
  /** How good the content is, in numbers: one entry. */
  quality: Loader;
  /** Of when the pages are on which facts were read, an entry each, by address. */
  sources: Loader;
}

/** Who is in the same process hears on it of each reading: Astro runs this module apart from the command that has started it. */
export const readings = channel("liaison:reading");

/**
 * Milliseconds between taking an edit into the store and checking it. Astro writes the store after half a second; then the page that somebody
 * waits for is made.
 */
const pause = 1000;

/**
 * Fills Astro's store from the one reader. While editing, every saved file is read again, and the problems are printed once the page is shown:
 * what can be read is shown, of what can't the last good state stays. A build ends at the first error.
 *
 * @param root the project's folder
 * @param read reads all of the content
 */
export function contentLoaders(root: string, read: () => Promise<Reading>): Loaders {
  /** One reading serves all collections; an edit makes it stale. */
  let reading: Promise<Reading> | undefined;
  /** The reading that is told, or will be. */
  let told: Reading | undefined;
  const folder = `${root.replaceAll("\\", "/")}/content/`;

  function tell(current: Reading, { logger }: LoaderContext): void {
    // A later edit is shown by now.
    if (told !== current) return;
    if (hasErrors(current.problems)) logger.error(`\n${asText(current.problems, "")}`);
    readings.publish(current);
  }

  function loader(name: string, fill: (content: Content, context: LoaderContext) => void): Loader {
    async function sync(context: LoaderContext, edited: boolean): Promise<void> {
      const asked = (reading ??= read());
      const current = await asked;
      // A later edit is being read.
      if (asked !== reading) return;
      if (!context.watcher && hasErrors(current.problems)) throw new Error(asText(current.problems, ""));
      const { store } = context;
      const last = store.values().filter(({ id }) => current.unreadable.has(`${name} ${id.slice(id.indexOf("/") + 1)}`));
      store.clear();
      last.forEach((entry) => store.set(entry));
      fill(current.content, context);
      if (told === current) return;
      told = current;
      if (edited) setTimeout(tell, pause, current, context);
      else tell(current, context);
    }
    return {
      name: `liaison-${name}`,
      async load(context) {
        await sync(context, false);
        context.watcher?.add(folder);
        context.watcher?.on("all", (_event, path) => {
          if (!path.replaceAll("\\", "/").startsWith(folder)) return;
          reading = undefined;
          // All collections hear of the edit at once; the first to go on starts the reading, the others share it.
          setTimeout(() => void sync(context, true), 50);
        });
      },
    };
  }

  return {
    records: (collection) =>
      loader(collection, (content, { store, generateDigest }) => {
        for (const [language, entries] of Object.entries(content.entries[collection])) {
          for (const entry of entries) {
            const data: Record<string, unknown> = { ...entry.data, language: entry.language, textLanguage: entry.textLanguage };
            // MDX costs build time: Astro hears only of files that have a text to show.
            const text = entry.textLanguage ? { filePath: entry.file, deferredRender: true } : {};
            store.set({ id: `${language}/${entry.id}`, data, digest: generateDigest(data), ...text });
          }
        }
      }),
    words: loader("interface", (content, { store }) => {
      for (const [language, words] of Object.entries(content.words)) store.set({ id: language, data: { ...words } });
    }),
    published: loader("published", (content, { store, generateDigest }) => {
      for (const [id, data] of content.published) store.set({ id, data: { ...data }, digest: generateDigest({ ...data }) });
    }),
    filled: loader("filled", (content, { store }) => {
      for (const [name, entries] of Object.entries(content.entries))
        if (Object.values(entries).some((of) => of.length > 0)) store.set({ id: name, data: {} });
      if (content.sources.length > 0) store.set({ id: "sources", data: {} });
    }),
    open: loader("open", (content, { store }) => {
      for (const id of content.open) store.set({ id, data: {} });
    }),
    redirects: loader("redirects", (content, { store }) => {
      content.redirects.forEach((redirect, index) => store.set({ id: String(index), data: { ...redirect } }));
    }),
    stays: loader("stays", (content, { store, generateDigest }) => {
      for (const [id, phrases = []] of Object.entries(content.stays))
        store.set({ id, data: { phrases }, digest: generateDigest({ phrases }) });
    }),
    quality: loader("quality", (content, { store }) => {
      store.set({ id: "site", data: { ...content.quality() } });
    }),
    sources: loader("sources", (content, { store }) => {
      for (const source of content.sources) store.set({ id: source.address, data: { ...source } });
    }),
  };
}
