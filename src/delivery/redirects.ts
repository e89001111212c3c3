import type { Content } from "../editorial/read/content.ts";
import { directionOf } from "../i18n/direction.ts";
import type { Redirect } from "../schemas/redirect.ts";

/** `_redirects`, which Cloudflare Pages and Netlify read. */
export function redirectsFile(redirects: Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}

/** Lines for Apache's .htaccess, with the page for addresses that do not exist. */
export function htaccess(redirects: Redirect[]): string {
  const escape = (text: string) => text.replace(/[.]/g, "\\.");
  return (
    [
      "ErrorDocument 404 /404.html",
      ...redirects.map(({ from, to }) => `RedirectMatch 301 ^${escape(from).replace(/\/$/, "/?")}$ ${to}`),
    ].join("\n") + "\n"
  );
}

/** A page that leads on by itself, for hosts that read neither file: in the language of the old address. */
export function redirectPage({ from, to }: Redirect, url: string, { languages, words }: Pick<Content, "languages" | "words">): string {
  const language = languages.find((tag) => from.startsWith(`/${tag}/`)) ?? languages[0]!;
  const { moved } = words[language]!;
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><title>${moved.title}</title><meta name="robots" content="noindex"><link rel="canonical" href="${new URL(to, url).href}"><meta http-equiv="refresh" content="0; url=${to}"></head><body><main><h1>${moved.title}</h1><p><a href="${to}">${moved.link}</a></p></main></body></html>\n`;
}
