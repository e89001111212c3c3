import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sitemap from "@astrojs/sitemap";
import { build as astroBuild } from "astro";
import { basePath } from "../i18n/siteAddress.ts";
import { settingsOf } from "../editorial/read/content.ts";
import { handOver } from "../editorial/handOver.ts";
import { readContent } from "../editorial/readContent.ts";
import { asText, hasErrors } from "../editorial/explain/report.ts";
import { buildFile, buildRecord } from "./buildRecord.ts";
import { earlierAddresses, goneFrom, saidOfGone } from "./gone.ts";
import { finish } from "./finish.ts";
import { writeServerFiles } from "./hosts/writeHosts.ts";
import { listing } from "./listing.ts";
import { standInFiles } from "./standIns.ts";
import { builtPages, type BuiltPage } from "./pages.ts";

/**
 * Builds a department's site into dist/<department>/, and what servers must know of it into dist/<department>.hosts/. The content is checked first; the new site takes the place of the
 * last one only when it is whole.
 *
 * @param now this moment in milliseconds since 1970; undefined where the site is built for a day, which has no hour
 * @param since what to compare with, see `earlierAddresses`; “public” is the address of the site itself
 * @throws Error if an address that was public is gone; with every problem of the content, or with what went wrong
 */
export async function buildSite(
  root: string,
  department: string,
  today: string,
  now?: number,
  since?: string,
): Promise<{ folder: string; base: string; pages: number; searched: number }> {
  const reading = await readContent(root, department, today);
  const { content, problems } = reading;
  if (hasErrors(problems)) throw new Error(asText(problems, ""));
  if (problems.length > 0) console.warn(asText(problems, ""));

  const folder = join(root, "dist", department);
  const { status, url } = settingsOf(content);
  const earlier = since ? await earlierAddresses(since === "public" ? url : since) : [];
  if (!earlier)
    console.warn(`There is no public site at ${since === "public" ? url : since} that answers: addresses are compared with nothing.`);
  const fresh = join(root, "dist", `.${department}-new`);
  const last = join(root, "dist", `.${department}-last`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(root, "dist"), { recursive: true });
  const site = { name: department, base: basePath(url), languages: content.languages, redirects: content.redirects };
  let built: BuiltPage[] | undefined;
  const pages = () => (built ??= builtPages(fresh));
  // Astro's store does not notice a schema that has changed.
  rmSync(join(root, `node_modules/.astro-${department}/data-store.json`), { force: true });
  handOver(`${department} ${today}`, reading);
  const counts = await astroBuild({
    root,
    outDir: fresh,
    site: url,
    base: site.base,
    integrations: [standInFiles, sitemap(listing(pages, status, url))],
    logLevel: "warn",
  })
    .then(() => finish(fresh, pages(), content, today, site))
    .catch((error: unknown) => {
      throw notBuilt(error);
    })
    .finally(() => {
      handOver("", undefined);
    });

  writeFileSync(join(fresh, buildFile), buildRecord(root, today, now));
  const gone = goneFrom(fresh, earlier ?? []);
  if (gone.length > 0) throw new Error(saidOfGone(gone, department));

  rmSync(last, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(fresh, folder);
  rmSync(last, { recursive: true, force: true });
  writeServerFiles(`${folder}.hosts`, site);
  return { folder, base: site.base, ...counts };
}

/** What is said at the end when good content could not be built: whose fault it is, and what stays. */
export function notBuilt(error: unknown): Error {
  const [what = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  const message = `The content is in order, but the site could not be built: “${what}”. This is a fault of the kit, not of what you wrote. The last good site stays. Show this to whoever looks after the kit; DEBUG=1 says where it happened.`;
  return new Error(message, { cause: error });
}
