import { chosenDepartment } from "../environment.ts";
import { readDrawing, type Drawing } from "../lib/drawing.ts";
import { once } from "../lib/once.ts";

const files = import.meta.glob<string>("/content/*/drawings/*.svg", { query: "?raw", import: "default", eager: true });

/** A drawing by the name of its file, the department's own before the common one. */
export const drawing = once((name: string): Drawing => {
  const text = files[`/content/${chosenDepartment}/drawings/${name}.svg`] ?? files[`/content/common/drawings/${name}.svg`];
  if (!text) throw new Error(`There is no drawing “${name}”.`);
  return readDrawing(text);
});
