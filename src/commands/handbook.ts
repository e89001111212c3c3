import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../environment.ts";
import { handbookFiles, schemaFolder } from "../handbook/files.ts";
import { run } from "./run.ts";

// npm run handbook: writes content/FIELDS.md and .vscode/schemas/ from the schemas, and the components in content/README.md from their examples.
await run(async () => {
  const files = await handbookFiles();
  rmSync(join(projectRoot, schemaFolder), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
    writeFileSync(join(projectRoot, path), text);
  }
  console.log(`Written: content/FIELDS.md, the components in content/README.md, and ${files.size - 2} files in ${schemaFolder}/`);
});
