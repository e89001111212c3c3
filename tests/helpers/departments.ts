import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../../src/editorial/read/content.ts";
import { departmentsIn } from "../../src/editorial/read/departments.ts";
import { readContent } from "../../src/editorial/readContent.ts";
import { projectRoot, today } from "../../src/environment.ts";
import { firstLanguage } from "../../src/i18n/inLanguage.ts";
import { placeOf } from "./belowPath.ts";
import { reference } from "./reference.ts";

/** Every department of the project, by the name of its folder. */
export const departments = departmentsIn(projectRoot);

/** The department whose site a test walks when any will do: one that has some of everything, if there is one. */
export const first = reference[0] ?? departments[0]!;

/** The folder of a department's site, as the last build left it. `DIST` names another folder than dist/. */
export function folderOf(department: string): string {
  const folder = join(projectRoot, process.env["DIST"] ?? "dist", department);
  if (!existsSync(folder)) throw new Error(`dist/${department}/ is not there: run DEPARTMENT=${department} npm run build, or npm test.`);
  return folder;
}

const contents = new Map<string, Promise<Content>>();
/** The content that a department's site was made from; read once. */
export function contentOf(department: string): Promise<Content> {
  const content = contents.get(department) ?? readContent(projectRoot, department, today()).then((reading) => reading.content);
  contents.set(department, content);
  return content;
}

/** The path of a department's home page on its host. */
export async function baseOf(department: string): Promise<string> {
  const { entries } = await contentOf(department);
  return placeOf(entries.department[firstLanguage]![0]!.data.url).base;
}
