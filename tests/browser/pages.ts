import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../src/lib/files.ts";
import { folderOf } from "../helpers/departments.ts";

/** The addresses of a site's pages, in the order of their paths; those that only lead on to another are left out. */
export function addressesOf(department: string): string[] {
  const folder = folderOf(department);
  return filesBelow(folder)
    .filter((file) => file.endsWith(".html") && !/http-equiv="?refresh/i.test(readFileSync(join(folder, file), "utf8")))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
}
