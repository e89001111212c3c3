import { readOptions } from "../../src/commands/options.ts";
import { askedPort } from "../../src/commands/port.ts";
import { run } from "../../src/commands/run.ts";
import { departmentsIn } from "../../src/editorial/read/departments.ts";
import { chosenDepartment, projectRoot } from "../../src/environment.ts";
import { cmsRoutes } from "./cms/routes.ts";
import { deskRoutes } from "./desk/routes.ts";
import { openInBrowser } from "./open.ts";
import { serveEditor, type Running } from "./server.ts";

// npm run edit: the editor's desk for DEPARTMENT, in the browser of this machine. Nothing of it is part of the site.
await run(async () => {
  const { values } = readOptions({ options: { "no-open": { type: "boolean", default: false } } });
  if (!departmentsIn(projectRoot).includes(chosenDepartment))
    throw new Error(
      chosenDepartment ? `There is no department “${chosenDepartment}”.` : "Say which department: DEPARTMENT=oakville npm run edit",
    );
  const port = askedPort(4330, "npm run edit");
  const desk = { root: projectRoot, department: chosenDepartment };
  const { address } = await start({ ...deskRoutes(desk), ...cmsRoutes(desk) }, port);
  console.log(`The desk of ${chosenDepartment}: ${address}\nStop with Ctrl+C. What was saved stays; publishing is a step of its own.`);
  if (!values["no-open"] && process.stdout.isTTY) openInBrowser(address);
});

async function start(routes: Parameters<typeof serveEditor>[0], port: number): Promise<Running> {
  try {
    return await serveEditor(routes, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
      throw new Error(
        `Port ${port} is taken: the desk may be open already in another window. Or choose another: PORT=${port + 1} npm run edit`,
        { cause: error },
      );
    throw error;
  }
}
