import { packFiles } from "./pack.ts";

// The process that `packApart` starts: packs the files of the folder it is given, and writes their sizes.
const [, , folder = ""] = process.argv;
process.stdout.write(JSON.stringify([...packFiles(folder)]));
