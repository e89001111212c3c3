import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesBelow } from "../../lib/files.ts";

/** Below this size, in bytes, a packed file saves no packet. */
const worthIt = 1000;

/**
 * Writes beside every text of a build its packed forms, `.br` and `.gz`, which servers send as they are.
 * Brotli's level 7 is within two percent of the best on these pages, at a hundredth of its time.
 */
export async function packFiles(folder: string): Promise<void> {
  for (const file of filesBelow(folder)) {
    if (!/\.(html|css|js|json|geojson|webmanifest|csv|ics|vcf|txt|xml|svg)$/.test(file)) continue;
    const path = join(folder, file);
    const bytes = readFileSync(path);
    if (bytes.length < worthIt) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const [brotli, zipped] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes, { level: 9 })]);
    writeFileSync(`${path}.br`, brotli);
    writeFileSync(`${path}.gz`, zipped);
  }
}
