import { dayAfter } from "../calendar/days.ts";
import { readContent } from "../editorial/readContent.ts";
import { chosenDepartments, projectRoot, today } from "../environment.ts";
import { asMarkdown, factsDue } from "../publish/factsDue.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";

// npm run due: which facts of DEPARTMENT, or of all departments, fall due in the next days, in Markdown; nothing if none does.
await run(async () => {
  const { values } = readOptions({ options: { days: { type: "string", default: "14" } } });
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 0 || days > 366)
    throw new Error(`--days is “${values.days}”; give a whole number of days, like --days=14.`);
  const readings = await Promise.all(chosenDepartments().map((department) => readContent(projectRoot, department, today())));
  const list = asMarkdown(
    factsDue(
      readings.map(({ content }) => content),
      dayAfter(today(), days),
    ),
    today(),
  );
  if (list) console.log(list);
});
