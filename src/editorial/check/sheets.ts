import { nearest } from "../explain/nearest.ts";
import type { ReadRecord } from "../read/record.ts";
import type { Targets } from "./references.ts";

/** Checks that a sheet stands in the folder of a page: sheets/programs/red-ribbon-week/ for /programs/red-ribbon-week/. */
export function checkPlaceOfSheet({ file, source }: ReadRecord, { addresses }: Targets): void {
  const folders = file.id.split("/").slice(0, -1);
  const page = `/${[...folders, ""].join("/")}`;
  if (folders.length === 2 && addresses.has(page)) return;
  const name = file.id.split("/").at(-1)!;
  const near = nearest(
    page,
    [...addresses].filter((address) => address.split("/").length === 4),
  );
  source.report(
    "misplaced",
    1,
    1,
    folders.length === 2
      ? `A sheet stands in the folder of its page, but there is no page ${page} on this site.`
      : "A sheet stands in the folder of the page that it belongs to, like sheets/programs/red-ribbon-week/.",
    near ? `Move it to content/${file.layer}/sheets${near}${name}.mdx.` : "Move it into a folder that is named like the page's address.",
  );
}
