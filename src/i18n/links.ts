// Vite says where the site stands on its host: this is for pages and scripts. What else needs a whole address has ./siteAddress.ts.
import { inLanguage } from "./inLanguage.ts";

/** Where a file of the site stands on its host: /favicon.svg, and /sro/favicon.svg on a site whose address has a path. */
export function fileLink(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}

/** Where a page of the site stands on its host, in a language: /help/ becomes /es/help/, and /sro/es/help/ where the site has a path. */
export function pageLink(language: string, address: string): string {
  return fileLink(inLanguage(language, address));
}

/** The address within the site of what stands at a path of the host: /sro/es/help/ is /es/help/. */
export function withoutBase(path: string): string {
  return path.startsWith(import.meta.env.BASE_URL) ? path.slice(import.meta.env.BASE_URL.length - 1) : path;
}
