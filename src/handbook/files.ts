import { format, resolveConfig } from "prettier";
import { fieldTables } from "./fields.ts";
import { interfaceCode, interfaceNames } from "./interfaceWords.ts";
import { projectRoot } from "../environment.ts";
import { editorSchemas } from "./schemas.ts";

/** The folder of the JSON Schemas; nothing else stands in it. */
export const schemaFolder = ".vscode/schemas";

/** What the project writes itself, by path: the tables for editors, the schemas for their text editor, and the names of the interface words. */
export async function handbookFiles(): Promise<Map<string, string>> {
  const raw = new Map([["content/FIELDS.md", fieldTables()]]);
  raw.set("src/schemas/interfaceWords.ts", interfaceCode(interfaceNames(projectRoot)));
  for (const [name, schema] of editorSchemas()) raw.set(`${schemaFolder}/${name}`, JSON.stringify(schema, null, 2));
  const files = new Map<string, string>();
  for (const [path, text] of raw)
    files.set(path, await format(text, { ...(await resolveConfig(path, { editorconfig: true })), filepath: path }));
  return files;
}
