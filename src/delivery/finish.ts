import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { settingsOf, type Content } from "../editorial/read/content.ts";
import { projectRoot } from "../environment.ts";
import { answersFile } from "./answers/answersFile.ts";
import { trainOnce } from "./answers/lastTraining.ts";
import { writeOffline } from "./offline.ts";
import { measure, withMeasured } from "./measured.ts";
import type { BuiltPage } from "./pages.ts";
import type { HostedSite } from "./hosts/host.ts";
import { packApart, packFiles } from "./hosts/pack.ts";
import { redirectPage } from "./hosts/redirects.ts";
import { writeHostFiles } from "./hosts/writeHosts.ts";
import { securityText } from "./securityText.ts";
import { removeUnused } from "./unused.ts";
import { withoutIndexWords, writeSearchIndex } from "./searchIndex.ts";

/**
 * What a build gets after Astro has made its pages: the copy for when there is no connection, redirects, security.txt, search index, packed
 * forms, and what could be measured only then.
 */
export async function finish(
  folder: string,
  pages: BuiltPage[],
  content: Content,
  today: string,
  site: HostedSite,
): Promise<{ pages: number; searched: number }> {
  const department = settingsOf(content);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const lastTraining = join(projectRoot, `node_modules/.astro-${content.department}/training.json`);
  write("answers.json", JSON.stringify(answersFile(content, (...examples) => trainOnce(lastTraining, ...examples))));
  removeUnused(
    folder,
    pages.map(({ html }) => html),
  );
  writeOffline(folder, pages, content.languages, site.base);
  writeHostFiles(folder, site);
  // It counts at the root of a host only: below a path, the host has one of its own.
  if (site.base === "/") write(".well-known/security.txt", securityText(department, content.languages, today));
  writeSearchIndex(folder);
  for (const { file, html } of pages) {
    const shown = withoutIndexWords(html);
    if (shown !== html) write(file, shown);
  }
  // After the search index, so that no redirect is found by it.
  for (const redirect of content.redirects) {
    const file = redirect.from.endsWith("/") ? `${redirect.from}index.html` : redirect.from;
    if (file.endsWith(".html") && !existsSync(join(folder, file))) write(file, redirectPage(redirect, department.url, content));
  }
  const measured = measure(folder, pages, site.base, packApart(folder));
  const told = pages.filter(({ html }) => html.includes("data-measured"));
  for (const { file, html } of told) write(file, withMeasured(withoutIndexWords(html), measured));
  packFiles(
    folder,
    told.map(({ file }) => file),
  );
  return { pages: pages.length, searched: pages.filter(({ html }) => html.includes("data-pagefind-body")).length };
}
