import { existsSync } from "node:fs";
import { asMarkdown, changesBetween } from "../delivery/changes.ts";
import { builtPages } from "../delivery/pages.ts";
import { chosenDepartment } from "../environment.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";

// npm run changes -- BEFORE AFTER: what readers see differently in a second build of DEPARTMENT's site, in Markdown.
await run(async () => {
  const { positionals } = readOptions({ allowPositionals: true });
  const [before = "", after = ""] = positionals;
  for (const folder of [before, after])
    if (!existsSync(folder)) throw new Error(`There is no folder “${folder}”. Name two builds: npm run changes -- dist/before dist/after`);
  console.log(asMarkdown(chosenDepartment, changesBetween(builtPages(before), builtPages(after))));
});
