import { projectRoot } from "../environment.ts";
import { restore } from "../publish/restore.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";

// npm run restore -- COMMIT: goes back to what the project said at an earlier commit, as a new commit.
await run(async () => console.log(restore(projectRoot, readOptions({ allowPositionals: true }).positionals[0] ?? "")));
