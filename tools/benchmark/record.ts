import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { stringify } from "yaml";
import { buildFile, readBuildRecord } from "../../src/delivery/buildRecord.ts";
import { today } from "../../src/environment.ts";
import { kinds } from "../../src/schemas/index.ts";
import { recordSchema, type Kind } from "../../src/schemas/kind.ts";

/**
 * Writes what was measured of a department's built site into its content, with the day and the state that it was built from. This is
 * the only way in which such a file is made.
 *
 * @param root the project's folder
 * @param site where the built site is
 * @param by the command that measures it
 * @returns the path of the file, from the project's folder
 * @throws ZodError if the numbers are not those that the kind of file takes
 */
export function writeMeasured(root: string, site: string, kind: "accessibility" | "search", by: string, numbers: object): string {
  const commit = readBuildRecord(readFileSync(join(site, buildFile), "utf8"))?.commit.slice(0, 10);
  const record = recordSchema(kinds[kind] as Kind).parse({ date: today(), ...(commit && { commit }), ...numbers });
  const path = `content/${basename(site)}/${kind}.yaml`;
  writeFileSync(join(root, path), `# Written by: ${by}\n${stringify(record)}`);
  return path;
}
