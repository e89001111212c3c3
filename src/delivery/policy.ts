/**
 * What a page may load and run: files of the site's own, and nothing that is written into it. Text never becomes HTML or a script, and a
 * worker starts from an address only if src/scripts/workers.ts knows it (Trusted Types, https://www.w3.org/TR/trusted-types/).
 */
const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
];

/** The policy as a page's head says it. */
export const pagePolicy = rules.join("; ");

/** That of a page that runs the search index, which is WebAssembly. */
export const searchPolicy = pagePolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/** As every answer's header says it: one for all pages, and what a page cannot say by itself. */
export const headerPolicy = `${searchPolicy}; frame-ancestors 'none'`;
