import { chosenDepartment } from "../environment.ts";
import { readDrawing, type Drawing } from "../lib/drawing.ts";

const files = import.meta.glob<string>("/content/*/drawings/*.svg", { query: "?raw", import: "default", eager: true });
const read = new Map<string, Drawing>();

/** A drawing by the name of its file, the department's own before the common one. */
export function drawing(name: string): Drawing {
  const known = read.get(name);
  if (known) return known;
  const text = files[`/content/${chosenDepartment}/drawings/${name}.svg`] ?? files[`/content/common/drawings/${name}.svg`];
  if (!text) throw new Error(`There is no drawing “${name}”.`);
  const parts = readDrawing(text);
  read.set(name, parts);
  return parts;
}
