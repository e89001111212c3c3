import { run } from "../../src/commands/run.ts";
import { chosenDepartment, projectRoot, today } from "../../src/environment.ts";
import { readArguments } from "./arguments.ts";
import { importSchools } from "./import.ts";

// npm run schools -- FILE: compares the schools of DEPARTMENT with a directory of schools. --write applies it.
await run(async () => {
  const asked = readArguments(process.argv.slice(2));
  const { said, ok } = await importSchools({ root: projectRoot, department: chosenDepartment, today: today(), ...asked });
  if (!ok) throw new Error(said);
  console.log(said);
});
