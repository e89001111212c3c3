import { buildSite } from "../delivery/build.ts";
import { chosenDepartment, now, projectRoot, today } from "../environment.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";

// npm run build: builds DEPARTMENT, or else the default one, into dist/<department>/. With `-- --since public` (or a folder or a site map),
// no address may be gone that was there: each has a page or a redirect.
await run(async () => {
  const { values } = readOptions({ options: { since: { type: "string" } } });
  const { pages, searched } = await buildSite(projectRoot, chosenDepartment, today(), now(), values.since);
  console.log(`Built ${pages} pages of ${chosenDepartment} (${searched} in the search index): dist/${chosenDepartment}/`);
});
