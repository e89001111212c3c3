import { departmentsIn } from "../editorial/read/departments.ts";
import { readContent } from "../editorial/readContent.ts";
import { projectRoot } from "../environment.ts";
import { changedSince, concerns } from "../publish/changed.ts";
import { publicRecord, reasons } from "../publish/stale.ts";
import { readOptions } from "./options.ts";
import { run } from "./run.ts";

const usage = `npm run stale names the departments whose public site must be built again, and why.
  --all            all of them
  --since COMMIT   those that differ from a commit, whatever is public
  --known          leave out sites that do not answer (the nightly build takes them along)
  --format=json    for programs: ["oakville"]`;

// npm run stale: which public sites no longer say what their content says. Whoever publishes by a timer builds these, and no others.
await run(async () => {
  const { values } = readOptions({
    options: {
      all: { type: "boolean", default: false },
      known: { type: "boolean", default: false },
      since: { type: "string" },
      format: { type: "string", default: "text" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  if (!["text", "json"].includes(values.format)) throw new Error(`There is no format “${values.format}”. Choose text or json.`);
  const departments = departmentsIn(projectRoot);

  const why = async (department: string): Promise<string[]> => {
    if (values.all) return ["all were asked for"];
    if (values.since !== undefined) {
      const changed = changedSince(projectRoot, values.since);
      if (!changed) throw new Error(`There is no commit “${values.since}” in this history.`);
      return concerns(department, changed, departments);
    }
    const now = Date.now();
    const { content } = await readContent(projectRoot, department, new Date(now).toISOString().slice(0, 10), now);
    const home = content.entries.department[content.languages[0]!]?.[0]?.data;
    // What is wrong in it, its build will say.
    if (!home) return ["its department.yaml can’t be read"];
    const record = await publicRecord(home.url);
    if (!record) return values.known ? [] : [`${home.url} does not say what it was built from`];
    const changed = changedSince(projectRoot, record.commit);
    return reasons(content, { record, changed: changed && concerns(department, changed, departments) }, now);
  };

  const found = await Promise.all(departments.map(async (department) => ({ department, because: await why(department) })));
  const stale = found.filter(({ because }) => because.length > 0);
  const said = stale.map(({ because, department }) => `${department}: ${because.join("; ")}`);
  // In the log of a timer it must be seen why something was built.
  if (values.format === "json") console.error(said.join("\n"));
  if (values.format === "json") console.log(JSON.stringify(stale.map(({ department }) => department)));
  else console.log(said.length > 0 ? said.join("\n") : "Every public site says what its content says.");
});
