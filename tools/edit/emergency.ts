import { readOptions } from "../../src/commands/options.ts";
import { run } from "../../src/commands/run.ts";
import { departmentsIn } from "../../src/editorial/read/departments.ts";
import { asText } from "../../src/editorial/explain/report.ts";
import { chosenDepartment, projectRoot, today } from "../../src/environment.ts";
import { switchOff, switchOn } from "./actions/emergency.ts";
import { requested } from "./actions/emergencyRequest.ts";
import { openSite } from "./actions/site.ts";
import { readingWith } from "./actions/trial.ts";
import { save } from "./actions/undo.ts";

// npm run emergency -- --show lockdown --schools "Oak High" --hours 4: sets the emergency switch of DEPARTMENT. To end it: --show nothing.
await run(async () => {
  const { values } = readOptions({
    options: { show: { type: "string" }, schools: { type: "string", default: "" }, hours: { type: "string", default: "4" } },
  });
  const { schools, show } = values;
  if (show === undefined)
    throw new Error("Say what to show: npm run emergency -- --show lockdown --hours 4. To take the notice down: --show nothing");
  if (!departmentsIn(projectRoot).includes(chosenDepartment))
    throw new Error(
      chosenDepartment ? `There is no department “${chosenDepartment}”.` : "Say which department: DEPARTMENT=oakville npm run emergency",
    );
  const now = Date.now();
  const site = openSite(projectRoot, chosenDepartment, today(), now);
  const changes =
    show === "nothing" ? switchOff(site) : switchOn(site, requested(site, { show, schools, hours: Number(values.hours) }, now));
  const { problems } = await readingWith(projectRoot, chosenDepartment, changes, today(), now);
  const mistakes = problems.filter(({ severity }) => severity === "error");
  if (mistakes.length > 0)
    throw new Error(`Nothing was changed: the site can’t be published with these mistakes.\n${asText(mistakes, "")}`);
  const what = show === "nothing" ? "Took the emergency notice down" : `Put up the emergency notice “${show}”`;
  if (changes.length > 0) save(projectRoot, what, changes, new Date(now).toISOString());
  const on = problems.find(({ id }) => id === "emergency-on");
  console.log(on ? on.message.replace(/ To end it sooner:$/, "") : "No emergency notice is shown.");
  console.log("The public sees this once it is published.");
});
