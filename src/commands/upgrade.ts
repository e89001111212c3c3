import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { projectRoot } from "../environment.ts";
import { takeIn } from "../upgrade/takeIn.ts";
import { moveToMdx } from "../upgrade/toMdx.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";

// npm run upgrade -- ADDRESS [VERSION]: takes a newer kit into this repository; the folders of departments stay as they are.
// npm run upgrade: brings content files of an earlier version into the form that this version reads.
await run(async () => {
  const [from, version = "main"] = readOptions({ allowPositionals: true }).positionals;
  if (from === undefined) return bringUpToDate();
  const { compare, new: isNew, news } = takeIn(projectRoot, from, version);
  if (!isNew) return console.log("Nothing to do: this kit is in already.");
  console.log("The newer kit is in, as one commit. Your departments’ folders are as they were.");
  if (news.length > 0) console.log(["\nWhat is new, and what a department must do (CHANGELOG.md):", ...news].join("\n"));
  if (compare.length > 0)
    console.log(
      ["\nThese files of yours take the place of common ones that have changed. Compare:", ...compare.map((file) => `  ${file}`)].join(
        "\n",
      ),
    );
  console.log("");
  // The newer kit knows its own forms: this program is still the older one.
  for (const command of ["upgrade", "check"]) {
    const { status } = spawnSync("npm", ["run", "--silent", command], {
      cwd: projectRoot,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error("Nothing is published until this is mended. To go back to the kit before: git reset --hard HEAD~1");
  }
});

function bringUpToDate(): void {
  const { moved, left } = moveToMdx(projectRoot);
  const perFolder = Object.entries(Object.groupBy(moved, dirname)).map(([folder, files]) => `  ${folder}: ${files!.length}`);
  if (moved.length > 0) console.log(["Moved to .mdx, with every field as it was:", ...perFolder, "Now run: npm run check"].join("\n"));
  if (left.length > 0) throw new Error(["Left as it was:", ...left.map((why) => `  ${why}`)].join("\n"));
  if (moved.length === 0) console.log("Nothing to do: every content file has the form that this version reads.");
}
