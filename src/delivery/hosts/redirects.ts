import type { Content } from "../../editorial/read/content.ts";
import { directionOf } from "../../i18n/direction.ts";
import { basePath, wholeAddress } from "../../i18n/siteAddress.ts";
import type { Redirect } from "../../schemas/redirect.ts";
import { pagePolicy } from "../policy.ts";
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

/** A page that leads on by itself, for hosts that know of no redirects: in the language of the old address. */
export function redirectPage({ from, to }: Redirect, url: string, { languages, words }: Pick<Content, "languages" | "words">): string {
  const language = languages.find((tag) => from.startsWith(`/${tag}/`)) ?? languages[0]!;
  const { moved } = words[language]!;
  const link = basePath(url) + to.slice(1);
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${pagePolicy}"><title>${moved.title}</title><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><link rel="canonical" href="${wholeAddress(url, to)}"><meta http-equiv="refresh" content="0; url=${link}"></head><body><main><h1>${moved.title}</h1><p><a href="${link}">${moved.link}</a></p></main></body></html>\n`;
}
