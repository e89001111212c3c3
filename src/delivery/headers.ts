/**
 * What may load, for every page of the site: only files of its own, and WebAssembly for the search. Each page's head
 * says the same without WebAssembly where it does not search, so that no host has to tell pages apart.
 */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** A path, or a path with `*` at its end, and the headers of what it matches. No two rules set the same header. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

export const headerRules: HeaderRule[] = [
  {
    path: "/*",
    headers: {
      "Content-Security-Policy": policy,
      "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy": "camera=(), microphone=(), payment=(), geolocation=(self)",
      "Cross-Origin-Opener-Policy": "same-origin",
    },
  },
  // Names of assets change with their content.
  { path: "/assets/*", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  { path: "/sw.js", headers: { "Cache-Control": "no-cache" } },
  { path: "/offline.json", headers: { "Cache-Control": "no-cache" } },
];

/** The rules as a `_headers` file, which Cloudflare Pages and Netlify read. */
export function headersFile(rules: HeaderRule[]): string {
  return rules
    .map(
      ({ path, headers }) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join("")}`,
    )
    .join("\n");
}
