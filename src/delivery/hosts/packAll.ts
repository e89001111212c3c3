import { filesBelow } from "../../lib/files.ts";
import { packFiles } from "./pack.ts";

// The process that `packApart` starts: packs the files of the folder it is given, and writes their sizes. When the build that waits for it has
// been stopped, it stops too: the next one begins the folder anew.
const [, , folder = ""] = process.argv;
const build = process.ppid;
const sizes: [string, number][] = [];
for (const file of filesBelow(folder)) {
  if (process.ppid !== build) process.exit(1);
  sizes.push(...packFiles(folder, [file]));
}
process.stdout.write(JSON.stringify(sizes));
