import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesBelow } from "../../lib/files.ts";
import { runApart } from "../../lib/runApart.ts";

/** Below this size, in bytes, a packed file saves no packet. */
const worthIt = 1000;

/**
 * Writes beside every text of a build its packed forms, `.br` and `.gz`, which servers send as they are. One after the other: a page takes less
 * than a millisecond, and handing it to a thread takes longer.
 *
 * @param files those to pack, if not all
 * @returns bytes as they travel with Brotli, by file
 */
export function packFiles(folder: string, files = filesBelow(folder)): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const file of files.filter((name) => /\.(html|css|js|json|geojson|webmanifest|csv|ics|vcf|txt|xml|svg)$/.test(name))) {
    const path = join(folder, file);
    const bytes = readFileSync(path);
    sizes.set(file, bytes.length);
    if (bytes.length < worthIt) continue;
    const brotli = brotliCompressSync(bytes, { params: brotliFor(file, bytes.length) });
    writeFileSync(`${path}.br`, brotli);
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    sizes.set(file, brotli.length);
  }
  return sizes;
}

/**
 * The same for all files, in a process of its own: what each is packed into is memory outside of the heap, and Node, which counts it, goes again
 * and again through all that a build holds to find some that it could give back. That took half of the time.
 *
 * @throws Error with what that process said, if it could not write
 */
export function packApart(folder: string): Map<string, number> {
  const sizes = runApart("The files could not be packed", fileURLToPath(new URL("packAll.ts", import.meta.url)), folder);
  return new Map(JSON.parse(sizes) as [string, number][]);
}

/**
 * Level 7 takes a twentieth of the time of level 11, whose pages are a tenth smaller; the few style sheets and scripts that all pages share are worth
 * that time. With a window above 64 kB (16 bits) Brotli lays out 8 MB of tables for each file, which took a third of a whole build; a page has no
 * use for more.
 */
function brotliFor(file: string, size: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: /\.(css|js)$/.test(file) && size <= 2 ** 16 ? 11 : 7,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    ...(size <= 2 ** 16 && { [constants.BROTLI_PARAM_LGWIN]: 16 }),
  };
}
