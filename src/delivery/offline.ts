import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltPage } from "./pages.ts";

const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  json: "application/json; charset=utf-8",
};

/** Pages that open without a connection: help and its topics, every number, and the page that says so. */
function isStored(address: string, languages: string[]): boolean {
  const [, first = ""] = address.split("/");
  const bare = languages.includes(first) ? address.slice(first.length + 1) : address;
  return bare.startsWith("/help/") || bare === "/resources/" || bare === "/offline/";
}

/**
 * Writes the offline copy: one file with the help pages of every language, their style sheets and scripts, and the answers of
 * the search (`{ path: { type, body } }`), and `sw.js`, which tells the worker in public/offline.js what to store. Fonts and pictures are left out.
 */
export function writeOffline(folder: string, pages: BuiltPage[], languages: string[]): void {
  const stored = pages.filter((page) => isStored(page.address, languages));
  const files: Record<string, { type: string; body: string }> = {};
  const add = (path: string, file: string) => {
    if (path in files) return;
    const body = readFileSync(join(folder, file), "utf8");
    files[path] = { type: types[file.split(".").at(-1)!]!, body };
    // A script needs the parts that it shares with others: without them it does nothing.
    if (file.endsWith(".js"))
      for (const [, part] of body.matchAll(/["'`](?:\.|\/assets)\/([^"'`]+\.js)["'`]/g)) add(`/assets/${part}`, `assets/${part}`);
  };
  for (const page of stored) {
    add(page.address, page.file);
    for (const element of page.root.querySelectorAll("link[href], script[src]")) {
      const asset = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      if (/^\/assets\/.+\.(css|js)$|^\/favicon\.svg$/.test(asset)) add(asset, asset.slice(1));
    }
  }
  add("/answers.json", "answers.json");
  const ordered = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify(ordered);
  const digest = (of: string) => createHash("sha256").update(of).digest("hex").slice(0, 12);
  const version = digest(text);
  // Browsers look for a change in the worker's own file, so that file names the versions of both others.
  const worker = readFileSync(join(folder, "offline.js"), "utf8");
  writeFileSync(join(folder, "offline.json"), text);
  writeFileSync(
    join(folder, "sw.js"),
    `self.copy = ${JSON.stringify({ name: `help-${version}`, bundle: `/offline.json?${version}`, languages })};\nimportScripts("/offline.js?${digest(worker)}");\n`,
  );
}
