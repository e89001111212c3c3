import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../environment.ts";
import { handbookFiles, schemaFolder } from "../handbook/files.ts";
import { run } from "./run.ts";

// npm run handbook: writes what follows from the schemas and from the English interface words.
await run(async () => {
  const files = await handbookFiles();
  rmSync(join(projectRoot, schemaFolder), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
    writeFileSync(join(projectRoot, path), text);
  }
  console.log(`Written: content/FIELDS.md, src/schemas/interfaceWords.ts, and ${files.size - 2} files in ${schemaFolder}/`);
});
