import type { BuiltPage } from "./pages.ts";

/**
 * sitemap.xml from what the pages say of themselves: a page is listed if its canonical address is its own,
 * with its alternates in other languages.
 */
export function sitemap(pages: BuiltPage[]): string {
  const listed = pages.filter((page) => page.canonical !== undefined && new URL(page.canonical).pathname === page.address);
  const urls = listed.map(({ canonical, alternates }) => {
    const links = alternates.map(({ language, url }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`).join("");
    return `<url><loc>${canonical}</loc>${links}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}
