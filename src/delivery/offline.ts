import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { compare } from "../lib/compare.ts";
import { types } from "./hosts/headers.ts";
import type { BuiltPage } from "./pages.ts";

const worker = readFileSync(new URL("./worker.js", import.meta.url), "utf8");

/** Pages that open without a connection: help and its topics, every number, and the page that says so. */
function isStored(address: string, languages: string[]): boolean {
  const [, first = ""] = address.split("/");
  const bare = languages.includes(first) ? address.slice(first.length + 1) : address;
  return bare.startsWith("/help/") || bare === "/resources/" || bare === "/offline/";
}

/**
 * Writes the offline copy: one file with the help pages of every language, their style sheets and scripts, and the answers of
 * the search (`{ path: { type, body } }`), and `sw.js`: the worker, after a line that tells it what to store. Fonts and pictures are
 * left out.
 *
 * @param base the path at which the site stands on its host
 */
export function writeOffline(folder: string, pages: BuiltPage[], languages: string[], base: string): void {
  const stored = pages.filter((page) => isStored(page.address, languages));
  const files: Record<string, { type: string; body: string }> = {};
  const add = (file: string, address = `/${file}`) => {
    const path = base + address.slice(1);
    if (path in files) return;
    const body = readFileSync(join(folder, file), "utf8");
    files[path] = { type: types[extname(file).slice(1)]!, body };
    // A script needs the parts that it shares with others: without them it does nothing.
    if (file.endsWith(".js"))
      for (const [, part] of body.matchAll(/["'`](?:\.|[\w./~-]*\/assets)\/([^"'`/]+\.js)["'`]/g)) add(`assets/${part}`);
  };
  for (const page of stored) {
    add(page.file, page.address);
    for (const element of page.links.querySelectorAll("link[href], script[src]")) {
      const asset = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      if (asset.startsWith(base) && /^(assets\/.+\.(css|js)|favicon\.svg)$/.test(asset.slice(base.length))) add(asset.slice(base.length));
    }
  }
  add("answers.json");
  const ordered = Object.fromEntries(Object.entries(files).sort(([a], [b]) => compare(a, b)));
  const text = JSON.stringify(ordered);
  const version = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const copy = { base, bundle: `${base}offline.json?${version}`, languages, prefix: `help-${base.slice(1)}`, version };
  writeFileSync(join(folder, "offline.json"), text);
  writeFileSync(join(folder, "sw.js"), `self.copy = ${JSON.stringify(copy)};\n${worker}`);
}
