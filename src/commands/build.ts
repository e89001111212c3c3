import { buildSite } from "../delivery/build.ts";
import { chosenDepartment, now, projectRoot, today } from "../environment.ts";
import { run } from "./run.ts";

// npm run build: builds DEPARTMENT, or else the default one, into dist/<department>/.
await run(async () => {
  const { pages, searched } = await buildSite(projectRoot, chosenDepartment, today(), now());
  console.log(`Built ${pages} pages of ${chosenDepartment} (${searched} in the search index): dist/${chosenDepartment}/`);
});
