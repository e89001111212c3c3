import { basePath, wholeAddress } from "../i18n/siteAddress.ts";
import type { Redirect } from "../schemas/redirect.ts";

/**
 * `_redirects`, which Cloudflare Pages and Netlify read. They see the site's own addresses; readers are led to those of the host.
 *
 * @param base the path at which readers find the site
 */
export function redirectsFile(redirects: Redirect[], base: string): string {
  return redirects.map(({ from, to }) => `${from} ${base}${to.slice(1)} 301\n`).join("");
}

/** Lines for Apache's .htaccess, with the page for addresses that do not exist. */
export function htaccess(redirects: Redirect[], base: string): string {
  const escape = (text: string) => text.replace(/[.]/g, "\\.");
  return (
    [
      `ErrorDocument 404 ${base}404.html`,
      ...redirects.map(({ from, to }) => `RedirectMatch 301 ^${escape(base + from.slice(1)).replace(/\/$/, "/?")}$ ${base}${to.slice(1)}`),
    ].join("\n") + "\n"
  );
}

/** A page that leads on by itself, for hosts that read neither file. */
export function redirectPage({ to }: Redirect, url: string): string {
  const link = basePath(url) + to.slice(1);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title><meta name="robots" content="noindex"><link rel="canonical" href="${wholeAddress(url, to)}"><meta http-equiv="refresh" content="0; url=${link}"></head><body><main><h1>This page has moved</h1><p><a href="${link}">Go to its new address</a></p></main></body></html>\n`;
}
