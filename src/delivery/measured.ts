import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { decimal } from "../i18n/format.ts";
import { defaultLanguage } from "../i18n/addresses.ts";
import type { BuiltPage } from "./pages.ts";

/** What is measured once all pages are there. The page about quality has an empty element for each: `data-measured`. */
export interface Measured {
  /** Bytes of the home page, of the middle one of all pages, and of the heaviest help page. */
  home: number;
  middle: number;
  help: number;
  /** Pages looked at, and those that fetch something from another host. */
  pages: number;
  foreign: number;
}

/**
 * Measures the finished pages. Sheets for a printer are left out: a phone does not open them.
 *
 * @param base the path at which the site stands on its host
 * @param sizes bytes as they travel, by file, as far as they are known
 */
export function measure(folder: string, pages: readonly BuiltPage[], base = "/", sizes = new Map<string, number>()): Measured {
  const sizeOf = (file: string) => {
    const known = sizes.get(file) ?? (existsSync(join(folder, file)) ? packed(join(folder, file)) : 0);
    sizes.set(file, known);
    return known;
  };
  const fonts = new Map<string, string[]>();
  const fontsOf = (style: string) => {
    const named =
      fonts.get(style) ?? [...readFileSync(join(folder, style), "utf8").matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url = ""]) => url);
    fonts.set(style, named);
    return named;
  };
  const urls = new Map(pages.map((page) => [page, fetched(page.links)]));
  const weights = pages
    .filter(({ address }) => !address.includes("/posters/") && !/\/quality\/$/.test(address))
    .map((page) => {
      const { address, file } = page;
      const own = urls.get(page)!.filter((url) => url.startsWith(base));
      const parts = new Set([file, ...own.map((url) => url.slice(base.length))]);
      for (const part of parts)
        if (part.endsWith(".css"))
          for (const url of fontsOf(part)) parts.add(url.startsWith("/") ? url.slice(base.length) : posix.join(posix.dirname(part), url));
      return { address, bytes: [...parts].reduce((sum, part) => sum + sizeOf(part), 0) };
    })
    .toSorted((a, b) => a.bytes - b.bytes);
  return {
    home: weights.find(({ address }) => address === "/")?.bytes ?? 0,
    middle: weights[Math.floor(weights.length / 2)]?.bytes ?? 0,
    help: weights.findLast(({ address }) => address.startsWith("/help/"))?.bytes ?? 0,
    pages: pages.length,
    foreign: [...urls.values()].filter((fetches) => fetches.some((url) => /^([a-z]+:)?\/\//i.test(url))).length,
  };
}

/** The addresses that a browser fetches by itself to show a page. */
function fetched(links: BuiltPage["links"]): string[] {
  const named = links.querySelectorAll(
    "link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=modulepreload], link[rel=manifest], script[src], img[src]:not([loading=lazy]), source[src], iframe[src], video[src], audio[src]",
  );
  return named.flatMap((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? []);
}

/** Bytes as they travel: a host packs each file but pictures and fonts, which are packed already. */
function packed(file: string): number {
  const bytes = readFileSync(file);
  if (/\.(woff2|png|jpe?g|webp|avif)$/.test(file)) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** A page with what was measured in the places that it has for it. */
export function withMeasured(html: string, measured: Measured): string {
  const [, language = defaultLanguage] = html.match(/<html lang="?([a-z]+)/) ?? [];
  const say = (name: keyof Measured) =>
    name === "pages" || name === "foreign" ? decimal(measured[name], language) : decimal(Math.ceil(measured[name] / 1000), language);
  return html.replace(
    /(<td [^>]*data-measured="?([a-z]+)"?[^>]*>)(?=<\/td>)/g,
    (_, start: string, name: keyof Measured) => `${start}${say(name)}`,
  );
}
