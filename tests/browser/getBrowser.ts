import { run } from "../../src/commands/run.ts";
import { findBrowser } from "./findBrowser.ts";

// Says, before anything else takes its time, whether this machine has a browser for the tests or can get one.
await run(async () => {
  const { executablePath } = await findBrowser();
  console.log(executablePath);
});
