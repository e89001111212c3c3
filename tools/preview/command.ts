import { dev } from "astro";
import { readOptions } from "../../src/commands/options.ts";
import { askedPort } from "../../src/commands/port.ts";
import { run } from "../../src/commands/run.ts";
import { departmentsIn, siteAddressIn } from "../../src/editorial/read/departments.ts";
import { chosenDepartment, projectRoot } from "../../src/environment.ts";
import { basePath } from "../../src/i18n/siteAddress.ts";
import { preview } from "./preview.ts";
import { beginList } from "./texts.ts";

// npm run dev: shows DEPARTMENT's site while its content is edited, with what the check says of it. Mistakes do not stop it.
await run(async () => {
  readOptions();
  const port = askedPort(4321, "npm run dev", 0);
  if (!departmentsIn(projectRoot).includes(chosenDepartment))
    throw new Error(
      chosenDepartment ? `There is no department “${chosenDepartment}”.` : "Say which department: DEPARTMENT=oakville npm run dev",
    );
  const site = siteAddressIn(projectRoot, chosenDepartment) ?? "http://localhost";
  const base = basePath(site);
  beginList(projectRoot);
  process.env["DRAFTS"] = "show";
  // `force` clears Astro's store: it may hold another state of the content.
  const { address } = await dev({
    ...{ root: projectRoot, site, base, force: true, logLevel: "warn" },
    integrations: [preview(projectRoot, chosenDepartment, base)],
    server: { port },
  });
  console.log(`Live preview of ${chosenDepartment}: http://localhost:${address.port}${base} (stop with Ctrl+C)`);
});
