import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { asText, hasErrors } from "../editorial/explain/report.ts";
import { readContent } from "../editorial/readContent.ts";
import { chosenDepartment, projectRoot, today } from "../environment.ts";
import { switched } from "../publish/emergencySwitch.ts";
import { run } from "./run.ts";

// npm run emergency -- --show lockdown --schools "Oak High" --hours 4: sets the emergency switch of DEPARTMENT. To end it: --show nothing.
await run(async () => {
  const { values } = parseArgs({
    options: { show: { type: "string" }, schools: { type: "string", default: "" }, hours: { type: "string", default: "4" } },
  });
  if (values.show === undefined)
    throw new Error("Say what to show: npm run emergency -- --show lockdown --hours 4. To take the notice down: --show nothing");
  const now = Date.now();
  const path = join(projectRoot, "content", chosenDepartment, "emergency.yaml");
  const { content } = await readContent(projectRoot, chosenDepartment, today(), now);
  const before = readFileSync(path, "utf8");
  const after = switched(before, { show: values.show, schools: values.schools, hours: Number(values.hours) }, content, now);
  writeFileSync(path, after);
  const { problems } = await readContent(projectRoot, chosenDepartment, today(), now);
  if (hasErrors(problems)) {
    writeFileSync(path, before);
    const mistakes = problems.filter(({ severity }) => severity === "error");
    throw new Error(`Nothing was changed: the site can’t be published with these mistakes.\n${asText(mistakes, "")}`);
  }
  const [on] = problems.filter(({ id }) => id === "emergency-on");
  console.log(on ? on.message.replace(/ To end it sooner:$/, "") : "No emergency notice is shown.");
  console.log("The public sees this once it is published.");
});
