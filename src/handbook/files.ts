import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { projectRoot } from "../environment.ts";
import { allExamples, componentTable, withTable } from "./components.ts";
import { drawingsGallery } from "./drawings.ts";
import { fieldTables } from "./fields.ts";
import { interfaceCode, interfaceNames } from "./interfaceWords.ts";
import { messagesFile } from "../editorial/messages/index.ts";
import { messagesPage } from "./messages.ts";
import { editorSchemas } from "./schemas.ts";

/** The folder of the JSON Schemas; nothing else stands in it. */
export const schemaFolder = ".vscode/schemas";

/** What the project writes itself, by path: tables, components and a picture of the drawings for editors, the schemas for their text editor, the names of the interface words. */
export async function handbookFiles(): Promise<Map<string, string>> {
  const raw = new Map([
    ["content/FIELDS.md", fieldTables()],
    [messagesFile, messagesPage()],
  ]);
  raw.set("src/schemas/interfaceWords.ts", interfaceCode(interfaceNames(projectRoot)));
  for (const [name, schema] of editorSchemas()) raw.set(`${schemaFolder}/${name}`, JSON.stringify(schema, null, 2));
  const files = new Map<string, string>();
  const formatted = async (text: string, path: string) =>
    format(text, { ...(await resolveConfig(path, { editorconfig: true })), filepath: path });
  files.set("docs/pictures/drawings.svg", drawingsGallery(projectRoot));
  for (const [path, text] of raw) files.set(path, await formatted(text, path));
  const handbook = "content/README.md";
  const table = await formatted(componentTable(await allExamples()), handbook);
  files.set(handbook, withTable(readFileSync(join(projectRoot, handbook), "utf8"), table));
  return files;
}
