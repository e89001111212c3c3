import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apache } from "./apache.ts";
import { caddy } from "./caddy.ts";
import { cloudfront } from "./cloudfront.ts";
import { headersFile } from "./headers.ts";
import type { HostedSite } from "./host.ts";
import { nginx } from "./nginx.ts";
import { redirectsFile } from "./redirects.ts";

/** Writes what hosts read inside the site: Cloudflare Pages and Netlify its headers and redirects, GitHub Pages that nothing is to be made of it. */
export function writeHostFiles(folder: string, site: HostedSite): void {
  writeFileSync(join(folder, "_headers"), headersFile(site.base));
  writeFileSync(join(folder, "_redirects"), redirectsFile(site));
  writeFileSync(join(folder, ".nojekyll"), "");
}

/** Writes what a server of one's own reads, into a folder beside the site: it is for whoever keeps the server, not for readers. */
export function writeServerFiles(folder: string, site: HostedSite): void {
  mkdirSync(folder, { recursive: true });
  const made = { "nginx.conf": nginx, "caddy.conf": caddy, "apache.conf": apache, "cloudfront.js": cloudfront };
  for (const [name, make] of Object.entries(made)) {
    // A server that is started meanwhile meets the last one or the new one, whole.
    writeFileSync(join(folder, `.${name}.new`), make(site));
    renameSync(join(folder, `.${name}.new`), join(folder, name));
  }
}
