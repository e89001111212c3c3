import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { at, builtSites, expectNone, type Site, type SitePage } from "../helpers/sites.ts";

const sites = await builtSites();

/** A sheet of all posters of a district has a code to scan per school: it is made for a printer, not for a phone. */
const forPaper = (page: SitePage) => /^\/schools\/posters\/[^/]+\/$/.test(page.bare);
/**
 * Bytes. A help page can be read when its text, style and script are there: what a server sends before it waits for an answer (ten packets,
 * RFC 6928). The font comes beside them, and is never waited for.
 */
const limits = { home: 35_000, list: 34_000, page: 30_000, text: 20_000, script: 5_000, help: 14_000, offline: 140_000, requests: 8 };
/** Pages that list whatever there is grow with the site. */
const lists = ["/a-z/", "/dashboard/", "/questions/", "/schools/", "/resources/"];

/** As it travels, with brotli as a host does it once for a finished file. Pictures and fonts are packed already. */
interface Part {
  kind: "html" | "css" | "js" | "font" | "picture" | "other";
  file: string;
  bytes: number;
}

const packed = new Map<string, number>();
/** The size of a file; a quick packing first, which is larger: what keeps the limits with it keeps them. */
function sizeOf(file: string, quality: number): number {
  const key = `${quality} ${file}`;
  if (!packed.has(key)) {
    const bytes = readFileSync(file);
    packed.set(
      key,
      /\.(woff2|png|jpe?g|webp|avif)$/.test(file)
        ? bytes.length
        : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length,
    );
  }
  return packed.get(key)!;
}

const texts = new Map<string, string>();
function textOf(file: string): string {
  if (!texts.has(file)) texts.set(file, existsSync(file) ? readFileSync(file, "utf8") : "");
  return texts.get(file)!;
}

/** Everything that a browser fetches to show a page, before the reader does anything. */
function partsOf(site: Site, page: SitePage, quality: number): Part[] {
  const parts = new Map<string, Part["kind"]>([[page.file, "html"]]);
  const add = (kind: Part["kind"], url: string | undefined) => {
    if (url?.startsWith("/") && !parts.has(url.slice(1))) parts.set(url.slice(1), kind);
  };
  for (const link of page.root.querySelectorAll("link[rel=stylesheet]")) add("css", link.getAttribute("href"));
  for (const script of page.root.querySelectorAll("script[src]")) add("js", script.getAttribute("src"));
  // What is marked lazy comes only when the reader does: the codes on a sheet of posters.
  for (const image of page.root.querySelectorAll("img[src]:not([loading=lazy]), source[src], video[poster]"))
    add("picture", image.getAttribute("src") ?? image.getAttribute("poster"));
  for (const link of page.root.querySelectorAll("link[rel=icon], link[rel=manifest], link[rel=preload], link[rel=modulepreload]"))
    add("other", link.getAttribute("href"));
  // A Map grows while it is walked: what a style sheet or a script names comes after it.
  for (const [file, kind] of parts) {
    const text = kind === "css" || kind === "js" ? textOf(join(site.folder, file)) : "";
    const beside = (name: string) => posix.normalize(posix.join("/", dirname(file), name));
    if (kind === "css")
      for (const [, url = ""] of text.matchAll(/url\(["']?([^"')]+)/g))
        if (!url.startsWith("data:"))
          add(/\.woff2?$/.test(url) ? "font" : "picture", url.startsWith("/") ? site.addressOf(url) : beside(url));
    if (kind === "js") for (const [, url = ""] of text.matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g)) add("js", beside(url));
  }
  return [...parts].map(([file, kind]) => ({ kind, file, bytes: sizeOf(join(site.folder, file), quality) }));
}

const sum = (parts: Part[], ...kinds: Part["kind"][]) =>
  parts.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).reduce((total, { bytes }) => total + bytes, 0);

function broken(page: SitePage, parts: Part[]): string[] {
  const help = /^\/help\//.test(page.bare);
  const text = sum(parts, "html", "css", "js");
  const whole = sum(parts);
  // Below a path every link is longer; the ten packets have room for that.
  const most = page.site.base === "/" ? limits.help : limits.help + 200;
  const limit = page.bare === "/" ? limits.home : lists.includes(page.bare) ? limits.list : limits.page;
  return [
    ...(whole > limit ? [`${at(page)} takes ${whole} bytes, more than ${limit}`] : []),
    ...(text > limits.text ? [`${at(page)} takes ${text} bytes of text, style and script, more than ${limits.text}`] : []),
    ...(sum(parts, "js") > limits.script ? [`${at(page)} takes ${sum(parts, "js")} bytes of script, more than ${limits.script}`] : []),
    ...(help && text >= most
      ? [`${at(page)} is a help page and takes ${text} bytes of text, style and script, not less than ${most}`]
      : []),
  ];
}

test.each(sites)("$name: every page is as light as promised", (site) => {
  const findings = site.pages
    .filter((page) => !forPaper(page))
    .flatMap((page) => {
      const quick = broken(page, partsOf(site, page, 5));
      return quick.length === 0 ? [] : broken(page, partsOf(site, page, 11));
    });
  expectNone(findings);
});

test.each(sites)("$name: no page needs many requests", (site) => {
  const findings = site.pages
    .filter((page) => !forPaper(page))
    .flatMap((page) => {
      const parts = partsOf(site, page, 5);
      return parts.length > limits.requests ? [`${at(page)} takes ${parts.length}: ${parts.map(({ file }) => file).join(", ")}`] : [];
    });
  expectNone(findings);
});

test.each(sites)("$name: the copy of the help pages for when there is no connection is small", (site) => {
  const bytes = sizeOf(join(site.folder, "offline.json"), 5);
  expect(bytes).toBeLessThan(limits.offline);
});

test.each(sites)("$name: help pages need no picture", (site) => {
  const findings = site.pages
    .filter((page) => page.bare.startsWith("/help/"))
    .flatMap((page) =>
      partsOf(site, page, 5)
        .filter(({ kind }) => kind === "picture")
        .map(({ file }) => `${at(page)}: ${file}`),
    );
  expectNone(findings);
});
