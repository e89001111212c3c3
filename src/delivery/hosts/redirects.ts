import { basePath, wholeAddress } from "../../i18n/siteAddress.ts";
import type { Redirect } from "../../schemas/redirect.ts";
import { otherLanguages, type HostedSite } from "./host.ts";

/**
 * `_redirects`, which Cloudflare Pages and Netlify read. They see the site's own addresses; readers are led to those of the host. Its
 * last lines are for Netlify: Cloudflare finds the page for wrong addresses in a language by itself.
 */
export function redirectsFile(site: HostedSite): string {
  return [
    ...site.redirects.map(({ from, to }) => `${from} ${site.base}${to.slice(1)} 301\n`),
    ...otherLanguages(site).map((language) => `/${language}/* /${language}/404.html 404\n`),
  ].join("");
}

/** A page that leads on by itself, for hosts that know of no redirects. */
export function redirectPage({ to }: Redirect, url: string): string {
  const link = basePath(url) + to.slice(1);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title><meta name="robots" content="noindex"><link rel="canonical" href="${wholeAddress(url, to)}"><meta http-equiv="refresh" content="0; url=${link}"></head><body><main><h1>This page has moved</h1><p><a href="${link}">Go to its new address</a></p></main></body></html>\n`;
}
