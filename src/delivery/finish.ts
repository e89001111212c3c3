import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Content } from "../editorial/read/content.ts";
import { headerRules, headersFile } from "./headers.ts";
import { writeOffline } from "./offline.ts";
import { builtPages } from "./pages.ts";
import { htaccess, redirectPage, redirectsFile } from "./redirects.ts";
import { writeSearchIndex } from "./searchIndex.ts";
import { sitemap } from "./sitemap.ts";

/** What a build gets after Astro has made its pages: sitemap, headers, redirects, security.txt, search index. */
export async function finish(folder: string, content: Content, today: string): Promise<{ pages: number; searched: number }> {
  const department = content.entries.department["en"]![0]!.data;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const pages = builtPages(folder);
  writeOffline(folder, pages, content.languages);
  write("sitemap.xml", sitemap(pages));
  write("_headers", headersFile(headerRules));
  write("_redirects", redirectsFile(content.redirects));
  write(".htaccess", htaccess(content.redirects));
  const expires = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace("-02-29", "-02-28");
  write(
    ".well-known/security.txt",
    `Contact: ${department.own_page}\nExpires: ${expires}T00:00:00.000Z\nPreferred-Languages: ${content.languages.join(", ")}\nCanonical: ${new URL("/.well-known/security.txt", department.url).href}\n`,
  );
  await writeSearchIndex(folder);
  // After the search index, so that no redirect is found by it.
  for (const redirect of content.redirects) {
    const file = redirect.from.endsWith("/") ? `${redirect.from}index.html` : redirect.from;
    if (file.endsWith(".html") && !existsSync(join(folder, file))) write(file, redirectPage(redirect, department.url));
  }
  return { pages: pages.length, searched: pages.filter((page) => page.root.querySelector("[data-pagefind-body]")).length };
}
