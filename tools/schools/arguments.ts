import { statSync } from "node:fs";
import { readOptions } from "../../src/commands/options.ts";

const usage =
  "Say which file to read: npm run schools -- FILE, and add --write to apply what it shows. docs/schools.md tells where to get the file.";

/**
 * What the person asked for.
 *
 * @throws Error, if no file is named, it is not there, or an option is misspelt
 */
export function readArguments(args: string[]): { file: string; write: boolean } {
  const { values, positionals } = readOptions({ args, allowPositionals: true, options: { write: { type: "boolean", default: false } } });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error(usage);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file “${file}”. ${usage}`);
  return { file, write: values.write };
}
