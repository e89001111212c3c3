import { createComponent, render } from "astro/runtime/server/index.js";
import { vi } from "vitest";
import type { Entry } from "../../src/editorial/read/content.ts";
import { oakville } from "../helpers/oakville.ts";
import { read } from "../helpers/tree.ts";

/** In place of Astro's content store: the content of Oakville, as the loader would put it there. */
vi.mock("astro:content", async () => {
  const { content } = await read(oakville);
  const collections: Record<string, { id: string; data: object }[]> = {
    interface: Object.entries(content.words).map(([id, data]) => ({ id, data })),
    sources: content.sources.map((source) => ({ id: source.address, data: source })),
    published: [...content.published].map(([id, data]) => ({ id, data })),
  };
  for (const [name, languages] of Object.entries(content.entries))
    collections[name] = Object.entries(languages).flatMap(([language, entries]) =>
      entries.map((entry: Entry) => ({ id: `${language}/${entry.id}`, data: { ...entry.data, language: entry.language } })),
    );
  collections["open"] = content.open.map((id) => ({ id, data: {} }));
  collections["filled"] = Object.keys(collections).map((id) => ({ id, data: {} }));
  return {
    getCollection: (name: string, kept: (entry: { id: string }) => boolean = () => true) =>
      Promise.resolve(collections[name]!.filter(kept)),
    getEntry: (name: string, id: string) => Promise.resolve(collections[name]!.find((entry) => entry.id === id)),
    // Texts are rendered by Astro only: here a text says whose it is. See the tests of the built sites.
    render: ({ id }: { id: string }) => Promise.resolve({ Content: createComponent(() => render`The text of ${id}`), headings: [] }),
  };
});
