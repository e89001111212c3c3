import { create, insertMultiple, search as oramaSearch } from "@orama/orama";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";

/** A page as any search could index it. */
export interface Page {
  /** Its address, without language. */
  address: string;
  title: string;
  text: string;
  /** How the text begins: Fuse compares letters, and a whole page takes it a second a question. */
  lead: string;
}

/** Addresses for a question, the likeliest first. */
export type Peer = (query: string) => string[] | Promise<string[]>;

const unlike = (addresses: string[]) => [...new Set(addresses)].slice(0, 10);

/** Other searches over the same pages, each set up as its own guide suggests for people's typing. */
export async function peersOver(pages: Page[]): Promise<Record<string, Peer>> {
  const mini = new MiniSearch<Page & { id: number }>({ fields: ["title", "text"], storeFields: ["address"] });
  mini.addAll(pages.map((page, id) => ({ ...page, id })));
  const fuse = new Fuse(pages, {
    keys: [
      { name: "title", weight: 3 },
      { name: "lead", weight: 1 },
    ],
    ignoreLocation: true,
    threshold: 0.4,
    includeScore: true,
  });
  const orama = create({ schema: { address: "string", title: "string", text: "string" } });
  await insertMultiple(orama, pages as never);
  return {
    MiniSearch: (query) =>
      unlike(mini.search(query, { boost: { title: 3 }, prefix: true, fuzzy: 0.2 }).map(({ address }) => address as string)),
    Fuse: (query) => unlike(fuse.search(query, { limit: 20 }).map(({ item }) => item.address)),
    Orama: async (query) => {
      const { hits } = await oramaSearch(orama, { term: query, tolerance: 1, limit: 20, boost: { title: 3 } });
      return unlike(hits.map(({ document }) => (document as unknown as Page).address));
    },
  };
}
