import { changes, earlier } from "../editorial/read/earlier.ts";
import { lists, totals } from "../editorial/translationReport.ts";
import { readContent } from "../editorial/readContent.ts";
import type { About, Pair } from "../editorial/check/parity.ts";
import { chosenDepartments, projectRoot, today } from "../environment.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";

/** What has changed in the English text since it was translated. */
function changed({ english, translation }: Pair) {
  const { translates = "" } = (translation?.fields ?? {}) as About;
  const then = earlier(projectRoot, english, translates);
  return then && changes(then, english);
}

// npm run translations: how the translations of one department (DEPARTMENT) stand, or of all of them. It refuses nothing.
await run(async () => {
  readOptions();
  const told = await Promise.all(
    chosenDepartments().map(async (department) => {
      const { content, pairs } = await readContent(projectRoot, department, today());
      return { department, languages: content.languages, pairs };
    }),
  );
  console.log(told.flatMap(totals).join("\n"));
  const all = lists(told, changed);
  if (all) console.log(`\n${all}`);
});
