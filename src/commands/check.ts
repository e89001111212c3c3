import { appendFileSync } from "node:fs";
import { suggest } from "../editorial/explain/nearest.ts";
import { inReadingOrder } from "../editorial/explain/problem.ts";
import { readContent } from "../editorial/readContent.ts";
import { asAnnotations, asSummary } from "../editorial/explain/github.ts";
import { asText, hasErrors, withoutDoubles } from "../editorial/explain/report.ts";
import { totals } from "../editorial/translationReport.ts";
import type { Content } from "../editorial/read/content.ts";
import { goingLive } from "../editorial/goingLive.ts";
import { chosenDepartments, now, projectRoot, today } from "../environment.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";

/** How many help lines each department shows: a number that falls tells of one that was lost. */
function helpLines(contents: Content[]): string {
  const shown = contents.map(({ department, entries, languages }) => `${department} ${entries.resources[languages[0]!]?.length ?? 0}`);
  return `Help lines shown: ${shown.join(", ")}.`;
}

/** The departments with their languages: “chula-vista, ventura, en and es”. */
function named(contents: Content[]): string {
  const groups = Map.groupBy(contents, ({ languages }) => languages.join(" and "));
  return [...groups].map(([languages, own]) => `${own.map(({ department }) => department).join(", ")}, ${languages}`).join("; ");
}

/** `text` for a terminal, `github` for a workflow there, `json` for programs. */
const formats = ["text", "github", "json"];

// npm run check: checks the content of one department (DEPARTMENT), or of all of them. --live lists what is left before going live.
await run(async () => {
  const options = {
    format: { type: "string", default: "text" },
    all: { type: "boolean", default: false },
    live: { type: "boolean", default: false },
  } as const;
  const { values } = readOptions({ options });
  if (!formats.includes(values.format)) throw new Error(`There is no format “${values.format}”. ${suggest(values.format, formats)}`);
  const departments = chosenDepartments();
  if (departments.length === 0) throw new Error("The folder content/ has no department. Make one: npm run new -- department");
  if (values.live) {
    for (const department of departments)
      console.log(goingLive(department, (await readContent(projectRoot, department, today(), now(), true)).problems));
    return;
  }
  const readings = await Promise.all(departments.map((department) => readContent(projectRoot, department, today(), now())));
  const problems = inReadingOrder(withoutDoubles(readings.flatMap((reading) => reading.problems)));
  const read = named(readings.map(({ content }) => content));
  if (values.format === "json") console.log(JSON.stringify(problems, null, 2));
  else if (values.format === "text" || problems.length === 0) console.log(asText(problems, read, values.all));
  else console.log(asAnnotations(problems));
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (values.format === "github" && summary) appendFileSync(summary, asSummary(problems, read, values.all));
  if (values.format === "text") {
    console.log(helpLines(readings.map(({ content }) => content)));
    for (const { content, pairs } of readings) if (content.languages.length > 1) console.log(totals({ ...content, pairs }).join("\n"));
    if (readings.some(({ pairs }) => pairs.some(({ state }) => state === "missing" || state === "changed")))
      console.log("Which ones: npm run translations");
  }
  if (hasErrors(problems)) process.exitCode = 1;
});
