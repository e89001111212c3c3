import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltPage } from "./pages.ts";

const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** Pages that open without a connection: help and its topics, every number, and the page that says so. */
function isStored(address: string, languages: string[]): boolean {
  const [, first = ""] = address.split("/");
  const bare = languages.includes(first) ? address.slice(first.length + 1) : address;
  return bare.startsWith("/help/") || bare === "/resources/" || bare === "/offline/";
}

/**
 * Writes the offline copy: one file with the help pages of every language and their style sheets and scripts
 * (`{ path: { type, body } }`), and the service worker that stores it whole. Fonts and pictures are left out.
 */
export function writeOffline(folder: string, pages: BuiltPage[], languages: string[]): void {
  const stored = pages.filter((page) => isStored(page.address, languages));
  const files: Record<string, { type: string; body: string }> = {};
  const add = (path: string, file: string) =>
    (files[path] = { type: types[file.split(".").at(-1)!]!, body: readFileSync(join(folder, file), "utf8") });
  for (const page of stored) {
    add(page.address, page.file);
    for (const [, asset = ""] of page.html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js)|\/favicon\.svg)"/g))
      add(asset, asset.slice(1));
  }
  const ordered = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify(ordered);
  const version = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const worker = readFileSync(new URL("./serviceWorker.js", import.meta.url), "utf8");
  writeFileSync(join(folder, "offline.json"), text);
  writeFileSync(
    join(folder, "sw.js"),
    worker.replace("__BUNDLE__", `/offline.json?${version}`).replace("__VERSION__", version).replace("__LANGUAGES__", languages.join(" ")),
  );
}
