import { resolve } from "node:path";
import { buildSite } from "../delivery/build.ts";
import { baseOf, serve } from "../delivery/serve.ts";
import { chosenDepartment, now, projectRoot, today } from "../environment.ts";
import { readOptions } from "./options.ts";
import { askedPort } from "./port.ts";
import { run } from "./run.ts";

// npm start: builds the department's site and serves it on this machine. npm start -- FOLDER: serves one that was built elsewhere.
await run(async () => {
  const { positionals } = readOptions({ allowPositionals: true });
  const built = positionals[0] && resolve(positionals[0]);
  const port = askedPort(4321, "npm start");
  const { folder, pages, base } = built
    ? { folder: built, pages: undefined, base: baseOf(built) }
    : await buildSite(projectRoot, chosenDepartment, today(), now());
  try {
    await serve(folder, port, base);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
      throw new Error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`);
    if ((error as NodeJS.ErrnoException).code === "EACCES")
      throw new Error(`This machine does not let you use port ${port}. Choose another: PORT=4400 npm start`);
    throw error;
  }
  console.log(
    `${pages === undefined ? "Its pages" : `${pages} pages of ${chosenDepartment}`} are at http://localhost:${port}${base} (stop with Ctrl+C)`,
  );
});
