import type { SitemapOptions } from "@astrojs/sitemap";
import type { Fields } from "../schemas/index.ts";
import { wholeAddress } from "../i18n/siteAddress.ts";
import type { BuiltPage } from "./pages.ts";

/**
 * What the sitemap lists: pages that stand for themselves, with their other languages as the page itself names them. English text
 * in another language's frame, pages in the place of others, and whatever else search engines are asked to leave out are not listed.
 * A demonstration asks it of every page; its sitemap shows what a live site's would hold.
 *
 * @param pages the finished pages, asked for once Astro has written them
 * @param site the address of the site
 */
export function listing(pages: () => BuiltPage[], status: Fields<"department">["status"], site: string): SitemapOptions {
  let byUrl: Map<string, BuiltPage> | undefined;
  const find = (url: string) =>
    (byUrl ??= new Map(
      pages()
        // A page that stands for itself: its canonical address is its own.
        .filter(({ address, canonical }) => canonical === wholeAddress(site, address))
        .map((page) => [page.canonical!, page]),
    )).get(url);
  return {
    filter: (url) => {
      const page = find(url);
      return page !== undefined && (status === "demonstration" || !page.hidden);
    },
    serialize: (item) => ({ ...item, links: find(item.url)?.alternates.map(({ language, url }) => ({ lang: language, url })) }),
    namespaces: { news: false, image: false, video: false },
  };
}
