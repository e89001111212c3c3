import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { filesBelow } from "../../src/lib/files.ts";
import { builtSites, expectNone, type Site } from "../helpers/sites.ts";

const sites = await builtSites();

/** What is asked for by a name that a host, a browser or a search engine knows; a school's code is for papers of its own, too. */
const known =
  /^(_headers|_redirects|\.nojekyll|build\.json|robots\.txt|sitemap-index\.xml|sitemap-\d+\.xml|\.well-known\/security\.txt|OFL\.txt|pagefind\/.*|schools\/[^/]+\/qr\.svg|favicon\.svg)$/;

/** All text that can name a file: pages, styles, scripts, the data of the site. */
function namesIn(site: Site): string {
  const files = filesBelow(site.folder).filter((file) => /\.(html|css|js|json)$/.test(file) && !file.startsWith("pagefind/"));
  return files.map((file) => readFileSync(join(site.folder, file), "utf8")).join("\n");
}

test.each(sites)("$name: nothing lies in the folder that no page names", (site) => {
  const names = namesIn(site);
  const stray = filesBelow(site.folder).filter((file) => {
    const plain = file.replace(/\.(br|gz)$/, "");
    if (plain !== file) return !existsSync(join(site.folder, plain));
    const name = file.replace(/^assets\//, "");
    // Who knows the data's interface asks for a record by its id, in a language of the site; who had the page of an event that is over, for its calendar.
    const id = /^data\/hsds\/\w+\/([\da-f-]{36})(?:\.[a-z]{2,3})?\.json$/.exec(file)?.[1];
    const page = /^(.*events\/)(?:sample-)?([^/]+)\.ics$/.exec(file)?.slice(1).join("");
    return !(file.endsWith(".html") || known.test(file) || [name, id, page && `${page}/`].some((known) => known && names.includes(known)));
  });
  expectNone(stray, "stray files");
});

test.each(sites)("$name: no source map, and no script or style that asks for one", ({ folder }) => {
  const files = filesBelow(folder);
  expectNone([
    ...files.filter((file) => file.endsWith(".map")),
    ...files.filter((file) => /\.(js|css)$/.test(file) && /[#@] sourceMappingURL=/.test(readFileSync(join(folder, file), "utf8"))),
  ]);
});

test.each(sites)("$name: no picture tells where or with what it was taken", async ({ folder }) => {
  const pictures = filesBelow(folder).filter((file) => /\.(png|jpe?g|webp|avif|gif)$/i.test(file));
  expect(pictures.length).toBeGreaterThan(0);
  const findings = await Promise.all(
    pictures.map(async (file) => {
      const { comments, exif, iptc, xmp } = await sharp(join(folder, file)).metadata();
      return exif || iptc || xmp || comments?.length ? [file] : [];
    }),
  );
  expectNone(findings.flat(), "pictures with more than a picture");
});
