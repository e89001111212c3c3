import { dirname } from "node:path";
import { projectRoot } from "../environment.ts";
import { moveToMdx } from "../upgrade/toMdx.ts";
import { run } from "./run.ts";

// npm run upgrade: brings content files of an earlier version into the form that this version reads.
await run(async () => {
  const { moved, left } = moveToMdx(projectRoot);
  const perFolder = Object.entries(Object.groupBy(moved, dirname)).map(([folder, files]) => `  ${folder}: ${files!.length}`);
  if (moved.length > 0) console.log(["Moved to .mdx, with every field as it was:", ...perFolder, "Now run: npm run check"].join("\n"));
  if (left.length > 0) throw new Error(["Left as it was:", ...left.map((why) => `  ${why}`)].join("\n"));
  if (moved.length === 0) console.log("Nothing to do: every content file has the form that this version reads.");
});
