import { departmentsIn } from "../editorial/read/departments.ts";
import { readContent } from "../editorial/readContent.ts";
import { projectRoot, today } from "../environment.ts";
import { isEarlier } from "../publish/changed.ts";
import { putTogether } from "../publish/pages.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";

// npm run pages -- ADDRESS: puts the sites below one address together, from dist/fresh/ and dist/kept/ into dist/pages/.
await run(async () => {
  const { positionals } = readOptions({ allowPositionals: true });
  const [address = ""] = positionals;
  if (!URL.canParse(address)) throw new Error("Say at which address: npm run pages -- https://oakville.github.io/sro/");
  const sites = await Promise.all(
    departmentsIn(projectRoot).map(async (department) => {
      const { content } = await readContent(projectRoot, department, today());
      return { department, url: content.entries.department[content.languages[0]!]?.[0]?.data.url ?? "" };
    }),
  );
  const folders = { fresh: "dist/fresh", kept: "dist/kept", into: "dist/pages" };
  const shown = putTogether(address, sites, folders, (commit, than) => isEarlier(projectRoot, commit, than));
  console.log(`At ${address}: ${shown.join(", ")}. The files are in dist/pages/.`);
});
