import { readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { Reply } from "./http.ts";
import { Refusal } from "../files/refusal.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** A file of a folder as it is. @throws Refusal if it is not there, or not in the folder */
export function fileIn(folder: string, path: string): Reply {
  const file = join(folder, path);
  if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Refusal("There is nothing at this address.", { status: 404 });
  return { type: types[extname(file).toLowerCase()] ?? "application/octet-stream", body: readFileSync(file) };
}
