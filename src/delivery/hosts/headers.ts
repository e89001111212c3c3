import { headerPolicy } from "../policy.ts";

/** What every host sends with the site's files. `_headers` and the configurations for nginx, Caddy and Apache are all made from this. */

/**
 * With every answer. What may load is only files of the site's own, and WebAssembly for the search; each page's head says the same
 * without WebAssembly where it does not search, so that no host has to tell pages apart.
 *
 * @param base the path at which the site stands: below a path, a promise of HTTPS is the host's to make, for all of its sites
 */
export function headersAt(base: string): Record<string, string> {
  return {
    "Content-Security-Policy": headerPolicy,
    ...(base === "/" ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), payment=(), geolocation=(self)",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}

/** How long browsers keep a file, in the words of `Cache-Control`. */
export const caching = {
  /** Names of assets change with their content. */
  assets: "public, max-age=31536000, immutable",
  /** What tells of a new release. */
  fresh: "no-cache",
  /** Ten minutes. */
  rest: "public, max-age=600",
};

/** Files of which a browser must always have the newest. */
export const freshFiles = ["sw.js", "offline.json", "build.json"];

/** Files for hosts, which readers do not get. */
export const hiddenFiles = ["_headers", "_redirects", ".htaccess", ".nojekyll"];

/** What a file is, by the end of its name. With `nosniff`, a phone takes a calendar of an unknown type for a mere download. */
export const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  vcf: "text/vcard; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  woff2: "font/woff2",
  wasm: "application/wasm",
};

/** `_headers`, which Cloudflare Pages and Netlify read. No two rules set the same header: these hosts would join them. */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Record<string, string>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join("")}`;
  return [
    rule("/*", headersAt(base)),
    rule("/assets/*", { "Cache-Control": caching.assets }),
    ...freshFiles.map((file) => rule(`/${file}`, { "Cache-Control": caching.fresh })),
    ...["ics", "vcf", "csv", "geojson", "webmanifest"].map((ending) => rule(`/*.${ending}`, { "Content-Type": types[ending]! })),
  ].join("\n");
}
