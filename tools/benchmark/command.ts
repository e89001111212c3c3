import { chosenDepartment } from "../../src/environment.ts";
import { readOptions } from "../../src/commands/options.ts";
import { run } from "../../src/commands/run.ts";
import { folderOf } from "../../tests/helpers/departments.ts";
import { compareBuilds } from "./compare.ts";
import { measureWithLighthouse } from "./lighthouse.ts";
import { measureServers } from "./servers.ts";

// npm run bench: builds the same pages with the kit and with other tools, one after the other, and opens the main pages in a browser; `-- --sizes 650,5000`
// chooses how many pages, `--peers none` or `--peers Starlight,VitePress` whom to compare with, `--no-browser` leaves the opening out.
// npm run bench -- lighthouse: asks Lighthouse about a page of each template of the built site of DEPARTMENT; `--pages /help/` about some of them.
// npm run bench -- servers: asks nginx and Caddy for pages of that site, `--seconds 12` long each.
await run(async () => {
  const { positionals, values } = readOptions({
    allowPositionals: true,
    allowNegative: true,
    options: {
      sizes: { type: "string", default: "650,5000,20000" },
      peers: { type: "string" },
      browser: { type: "boolean", default: true },
      pages: { type: "string", default: "" },
      seconds: { type: "string", default: "12" },
    },
  });
  const [part = "builds"] = positionals;
  if (part === "builds") await compareBuilds({ ...values, sizes: values.sizes.split(",").map(Number) });
  else if (part === "lighthouse") await measureWithLighthouse(folderOf(chosenDepartment), values.pages);
  else if (part === "servers") await measureServers(folderOf(chosenDepartment), Number(values.seconds));
  else throw new Error(`The benchmark has no part “${part}”. Choose one: npm run bench -- builds, lighthouse or servers`);
});
