import { join } from "node:path";
import type { Routes } from "../http.ts";
import { escapeHtml, page } from "../page.ts";
import { fileIn } from "../static.ts";

/** What is edited: the project's folder, and the department in it. */
export interface Desk {
  root: string;
  department: string;
}

/** The page that runs the day, and what its buttons do. */
export function deskRoutes({ department }: Desk): Routes {
  return {
    "GET /": () => ({
      body: page(department, `<h1>${escapeHtml(department)}</h1>\n<p><a href="/editor/">Open the editor</a></p>`),
    }),
    "GET /desk.css": () => fileIn(join(import.meta.dirname), "desk.css"),
  };
}
