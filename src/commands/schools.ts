import { existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { chosenDepartment, projectRoot, today } from "../environment.ts";
import { importSchools } from "../schools/import.ts";
import { run } from "./run.ts";

const usage =
  "Say which file to read: npm run schools -- FILE, and add --write to apply what it shows. docs/schools.md tells where to get the file.";

// npm run schools -- FILE: compares the schools of DEPARTMENT with the state's public schools file. --write applies it.
await run(async () => {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true, options: { write: { type: "boolean" } } });
  const [file] = positionals;
  if (!file || positionals.length > 1 || Object.keys(values).some((name) => name !== "write")) throw new Error(usage);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file “${file}”. ${usage}`);
  const { said, ok } = await importSchools({
    root: projectRoot,
    department: chosenDepartment,
    today: today(),
    file,
    write: values["write"] === true,
  });
  if (!ok) throw new Error(said);
  console.log(said);
});
