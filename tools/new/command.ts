import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { readOptions } from "../../src/commands/options.ts";
import { run } from "../../src/commands/run.ts";
import { languagesIn } from "../../src/editorial/read/departments.ts";
import { projectRoot, today } from "../../src/environment.ts";
import { answers, open, optional, questions, type Given, type Question } from "./answers.ts";
import { departmentFiles, writeDepartment } from "./department.ts";
import { newRecord, nouns } from "./record.ts";

const usage = `npm run new -- department makes a small whole department. It asks for what these flags do not say:
${Object.entries(questions)
  .map(([name, question]) => `  --${name}${optional.includes(name as Question) ? "" : " (needed)"}\n      ${question}.`)
  .join("\n")}
Like: npm run new -- department --name "Example City Police Department" --place "Example City" --state OR --county "Example County" \\
        --zone America/Los_Angeles --phone "(541) 555-0142"

npm run new -- event, and the like, makes one record of DEPARTMENT: ${Object.keys(nouns).join(", ")}.
Its fields are flags, in content/FIELDS.md: --title "Open house" --starts 2027-01-14T18:00, and in Spanish --title.es "Casa abierta".`;

// npm run new -- department: asks, or takes flags, and writes a small whole department. npm run new -- officer and the like: one record.
await run(async () => {
  const [what = "", ...rest] = process.argv.slice(2);
  if ([what, ...rest].includes("--help")) return console.log(usage);
  if (what === "department") return department(rest);
  if (what in nouns) return console.log(newRecord(projectRoot, what, rest, today()));
  throw new Error(`Say what is to be new: npm run new -- department, or one of ${Object.keys(nouns).join(", ")}.`);
});

async function department(args: string[]): Promise<void> {
  const { values } = readOptions({
    args,
    options: Object.fromEntries(Object.keys(questions).map((name) => [name, { type: "string" as const }])),
  });
  const given: Given = { ...values };
  if (process.stdin.isTTY && open(given).length > 0) await ask(given);
  const asked = answers(given, languagesIn(projectRoot));
  const files = await departmentFiles(asked, today(), (path) => existsSync(join(projectRoot, "content/common", path)));
  writeDepartment(projectRoot, asked.folder, files);
  console.log(`Written: ${files.size} files in content/${asked.folder}/.
See it: DEPARTMENT=${asked.folder} npm run dev
What is left before it can go live, and who does it: DEPARTMENT=${asked.folder} npm run check -- --live`);
}

/** Asks for what no flag has said. */
async function ask(given: Given): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const name of Object.keys(questions) as Question[]) given[name] ??= await terminal.question(`${questions[name]}: `);
  terminal.close();
}
