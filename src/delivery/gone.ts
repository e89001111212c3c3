import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Addresses are promises: what was public once, in bookmarks and on posters, must lead somewhere for good. */

/** The names under which @astrojs/sitemap writes a site map: first the list of its parts. */
const indexName = "sitemap-index.xml";

/**
 * The addresses of the pages that a site had, without the path at which it stood.
 *
 * @param since the folder of an earlier build, a site map (`sitemap-index.xml` or one of its parts), or the address of a public site
 * @returns undefined if there is no site at the address, or it does not answer
 * @throws Error if there is no site map at a folder or a file
 */
export async function earlierAddresses(since: string): Promise<string[] | undefined> {
  const isWeb = /^https?:\/\//.test(since);
  const isFolder = !isWeb && existsSync(since) && statSync(since).isDirectory();
  const top = since.endsWith(".xml") ? since : isWeb ? since.replace(/\/?$/, `/${indexName}`) : isFolder ? join(since, indexName) : since;
  const beside = (part: string) => (isWeb ? new URL(part, top).href : join(top, "..", part));
  const first = await textAt(top);
  if (first === undefined && isWeb) return undefined;
  if (!first?.includes("<loc>"))
    throw new Error(`There is no site map at ${top}. Name a folder of an earlier build, a site map, or “public”.`);
  const named = locations(first);
  if (!first.includes("<sitemapindex")) return withoutPath(named);
  // The parts are looked for beside their list: it names them where the site was public.
  const parts = await Promise.all(named.map((part) => textAt(beside(part.slice(part.lastIndexOf("/") + 1)))));
  return withoutPath(parts.flatMap((part) => locations(part ?? "")));
}

const locations = (map: string): string[] => [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location!);

/** The home page is in every site map, and its address is the shortest. */
function withoutPath(locations: string[]): string[] {
  const paths = locations.map((location) => new URL(location).pathname);
  const base = paths.reduce((shortest, path) => (path.length < shortest.length ? path : shortest), paths[0] ?? "/");
  return paths.map((path) => path.slice(base.length - 1));
}

async function textAt(where: string): Promise<string | undefined> {
  try {
    if (!/^https?:\/\//.test(where)) return readFileSync(where, "utf8");
    const answer = await fetch(where, { headers: { "Cache-Control": "no-cache" }, signal: AbortSignal.timeout(20_000) });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Of the addresses that a site had, those at which a finished build has neither a page nor a redirect. */
export function goneFrom(folder: string, addresses: string[]): string[] {
  return addresses.filter((address) => !existsSync(join(folder, address, "index.html"))).sort();
}

/** What is said to whoever has taken pages away: which, and what to write. */
export function saidOfGone(gone: string[], department: string): string {
  const entries = gone.map((from) => `- from: ${from}\n  to: /\n  why: It was taken away.`);
  return `${gone.length === 1 ? "An address that is" : `${gone.length} addresses that are`} public would be gone: bookmarks, links and posters that lead there would lead nowhere. Write into content/${department}/redirects.yaml, with the page in “to” that now serves the same readers:\n\n${entries.join("\n")}`;
}
