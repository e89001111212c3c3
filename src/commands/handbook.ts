import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../environment.ts";
import { handbookFiles, schemaFolder } from "../handbook/files.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";

// npm run handbook: writes what follows from the schemas, the English interface words and the examples of components.
await run(async () => {
  readOptions();
  const files = await handbookFiles();
  rmSync(join(projectRoot, schemaFolder), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
    writeFileSync(join(projectRoot, path), text);
  }
  const schemas = [...files.keys()].filter((path) => path.startsWith(schemaFolder));
  const others = [...files.keys()].filter((path) => !path.startsWith(schemaFolder));
  console.log(`Written: ${others.join(", ")}, and ${schemas.length} files in ${schemaFolder}/`);
});
