import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildFile, readBuildRecord } from "../delivery/buildRecord.ts";
import { foldersIn } from "../lib/files.ts";

/** A department's site and the address that it says it has. */
export interface Addressed {
  department: string;
  url: string;
}

/** Where the folders are. Each of the first two has a folder per department. */
export interface Folders {
  /** Sites built now. They are moved to the kept ones, but for those of an earlier commit than the kept one. */
  fresh: string;
  /** Sites as they were published last. */
  kept: string;
  /** What the host shows at its address; made anew. */
  into: string;
}

/**
 * Puts the sites that share one host together: each at the path that its `url` has below the host's address. What was built now
 * takes the place of what was kept, unless another run has meanwhile published something newer.
 *
 * @param address the host's address, like https://oakville.github.io/sro/
 * @param isEarlier whether the first commit comes before the second in the project's history
 * @returns the departments that are shown there
 * @throws Error with a sentence, if no site or an unfinished set of sites would be shown
 */
export function putTogether(
  address: string,
  sites: Addressed[],
  { fresh, into, kept }: Folders,
  isEarlier: (commit: string, than: string) => boolean,
): string[] {
  const slashed = (url: string) => (url.endsWith("/") ? url : `${url}/`);
  const base = slashed(address);
  const here = sites
    .map(({ department, url }) => ({ department, path: slashed(url) }))
    .filter(({ path }) => path.startsWith(base))
    .map(({ department, path }) => ({ department, path: path.slice(base.length) }));
  if (here.length === 0)
    throw new Error(`No department’s site is at ${base}. Write that address in its department.yaml, like: url: ${base}`);
  mkdirSync(kept, { recursive: true });
  for (const department of foldersIn(kept))
    if (!here.some((other) => other.department === department)) rmSync(join(kept, department), { recursive: true });
  for (const { department } of here) {
    if (!existsSync(join(fresh, department))) continue;
    if (isEarlier(commitOf(join(fresh, department)), commitOf(join(kept, department)))) continue;
    rmSync(join(kept, department), { recursive: true, force: true });
    renameSync(join(fresh, department), join(kept, department));
  }
  const missing = here.flatMap(({ department }) => (existsSync(join(kept, department)) ? [] : [department]));
  if (missing.length > 0)
    throw new Error(`${missing.join(", ")}: neither built now nor kept from last time. Run “publish” by hand, with “all”.`);
  rmSync(into, { recursive: true, force: true });
  // The host packs what it sends by itself: packed files would only take up its room.
  const filter = (path: string) => !/\.(br|gz)$/.test(path);
  for (const { department, path } of here) cpSync(join(kept, department), join(into, path), { recursive: true, filter });
  return here.map(({ department }) => department);
}

/** The commit that a site was built from; "" if it does not say. */
function commitOf(site: string): string {
  const file = join(site, buildFile);
  return (existsSync(file) && readBuildRecord(readFileSync(file, "utf8"))?.commit) || "";
}
