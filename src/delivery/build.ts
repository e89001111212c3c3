import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import sitemap from "@astrojs/sitemap";
import { build as astroBuild } from "astro";
import { basePath } from "../i18n/siteAddress.ts";
import { settingsOf } from "../editorial/read/content.ts";
import { handOver } from "../editorial/handOver.ts";
import { readContent } from "../editorial/readContent.ts";
import { asText, hasErrors } from "../editorial/explain/report.ts";
import { buildFile, buildRecord } from "./buildRecord.ts";
import { clockTrouble } from "./clock.ts";
import { earlierAddresses, goneFrom, saidOfGone } from "./gone.ts";
import { finish } from "./finish.ts";
import { writeServerFiles } from "./hosts/writeHosts.ts";
import { listing } from "./listing.ts";
import { incomplete, placeOf, prepare, replace } from "./place.ts";
import { standInFiles } from "./standIns.ts";
import { builtPages, type BuiltPage } from "./pages.ts";

/**
 * Builds a department's site into dist/<department>/, and what servers must know of it into dist/<department>.hosts/. The content is
 * checked first; the new site takes the place of the last one only when it is whole.
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
  const place = placeOf(root, department);
  const earlierStop = prepare(place);
  if (earlierStop) console.warn(earlierStop);
  const trouble = clockTrouble(content, today);
  if (trouble) throw new Error(trouble);
  if (hasErrors(problems)) throw new Error(asText(problems, ""));
  if (problems.length > 0) console.warn(asText(problems, ""));

  const { shown: folder, fresh } = place;
  const { status, url } = settingsOf(content);
  const earlier = since ? await earlierAddresses(since === "public" ? url : since) : [];
  if (!earlier)
    console.warn(`There is no public site at ${since === "public" ? url : since} that answers: addresses are compared with nothing.`);
  const site = { name: department, base: basePath(url), languages: content.languages, redirects: content.redirects };
  let built: BuiltPage[] | undefined;
  const pages = () => (built ??= builtPages(fresh));
  // Astro's store does not notice a schema that has changed.
  rmSync(join(root, `node_modules/.astro-${department}/data-store.json`), { force: true });
  // What is published says its policy, whatever a machine calls its surroundings.
  process.env["NODE_ENV"] = "production";
  handOver(`${department} ${today}`, reading);
  const counts = await astroBuild({
    root,
    outDir: fresh,
    site: url,
    base: site.base,
    integrations: [standInFiles, sitemap(listing(pages, status, url))],
    logLevel: "warn",
  })
    .then(async () => {
      const counted = await finish(fresh, pages(), content, today, site);
      writeFileSync(join(fresh, buildFile), buildRecord(root, today, now));
      const lacking = incomplete(fresh, content.languages);
      if (lacking.length > 0) throw new Error(`not whole: ${lacking.slice(0, 5).join(", ")}`);
      return counted;
    })
    .catch((error: unknown) => {
      // What was begun takes up room that the next build needs.
      if (!process.env["DEBUG"]) rmSync(fresh, { recursive: true, force: true });
      throw notBuilt(error);
    })
    .finally(() => {
      handOver("", undefined);
    });

  const gone = goneFrom(fresh, earlier ?? []);
  if (gone.length > 0) throw new Error(saidOfGone(gone, department));

  replace(place);
  writeServerFiles(`${folder}.hosts`, site);
  return { folder, base: site.base, ...counts };
}

/** What is said at the end when good content could not be built: whose fault it is, and what stays. */
export function notBuilt(error: unknown): Error {
  // Deep down, and in the words of whichever program wanted to write.
  if (/ENOSPC|EDQUOT|EFBIG|No space left on device|quota exceeded|File too large/i.test(inspect(error, { depth: 5 })))
    return new Error(
      "The site could not be written: there is no room left for it on the disk. The last good site stays. Make room and build again.",
      {
        cause: error,
      },
    );
  const [what = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  const message = `The content is in order, but the site could not be built: “${what}”. This is a fault of the kit, not of what you wrote. The last good site stays. Show this to whoever looks after the kit; DEBUG=1 says where it happened.`;
  return new Error(message, { cause: error });
}
