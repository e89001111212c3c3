import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, type HTMLElement } from "node-html-parser";
import { projectRoot } from "../../src/environment.ts";
import { filesBelow } from "../../src/lib/files.ts";

/** Which department is built, and grown. */
export const department = "chula-vista";

/** A page as any tool can make it: a title, and its text in Markdown. */
export interface Page {
  /** Path without language or ending: help/bullying. */
  path: string;
  markdown: string;
}

/** The packages of the project for a copy; what builds keep for the next one, the copy has for itself. */
function linkPackages(root: string): void {
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(projectRoot, "node_modules")))
    if (!name.startsWith(".")) symlinkSync(join(projectRoot, "node_modules", name), join(root, "node_modules", name), "junction");
}

/** A copy of the project in a new folder, whose department has some more schools; each gives a page and a poster per language. */
export function grownProject(schools: number, place = tmpdir()): string {
  const root = mkdtempSync(join(place, "liaison-bench-"));
  for (const part of ["src", "public", "content", "astro.config.mjs", "package.json", "tsconfig.json"])
    cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  linkPackages(root);
  for (let count = 1; count <= schools; count++) {
    const number = String(count).padStart(5, "0");
    const school = [
      "---",
      `name: ${spelled(count)} Elementary`,
      "level: elementary",
      "district: chula-vista-elementary",
      "sample: true",
      "address:",
      // No number that looks like one to call.
      `  street: ${1000 + (count % 700)} ${spelled(count)} Street`,
      "  city: Chula Vista",
      "  state: CA",
      '  zip: "91910"',
      `phone: (619) ${200 + Math.floor(count / 10_000)}-${String(count % 10_000).padStart(4, "0")}`,
      "grades: K-6",
      "---",
      "",
    ];
    writeFileSync(join(root, "content", department, "schools", `grown-${number}.mdx`), school.join("\n"));
  }
  return root;
}

/** A name of its own for each number, of words that no other school has. */
function spelled(count: number): string {
  const parts = ["Ba", "Ce", "Di", "Fo", "Gu", "Ha", "Je", "Ki", "Lo", "Mu"];
  return [...String(count)].map((digit, index) => (index ? parts[Number(digit)]!.toLowerCase() : parts[Number(digit)]!)).join("");
}

/** The pages of a finished site as Markdown, for tools that know nothing of its content. */
export function pagesOf(folder: string): Page[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) => {
      // One after the other: the trees of 20,000 pages would take some gigabytes.
      const root = parse(readFileSync(join(folder, file), "utf8"));
      const main = root.querySelector("main");
      if (!main || root.querySelector("meta[http-equiv=refresh]")) return [];
      const title = main.querySelector("h1")?.structuredText.trim() ?? file;
      const blocks = main.querySelectorAll("h2, h3, p, li, dd, td").map(asMarkdown).filter(Boolean);
      return [
        {
          path: file.replace(/(^|\/)index\.html$/, "").replace(/\.html$/, "") || "index",
          markdown: `---\ntitle: ${JSON.stringify(title)}\n---\n\n${blocks.join("\n\n")}\n`,
        },
      ];
    });
}

function asMarkdown(element: HTMLElement): string {
  const text = element.structuredText
    .replace(/\s+/g, " ")
    .replace(/[[\]{}<>*_`#|\\$]/g, " ")
    .trim();
  if (text === "") return "";
  const marks: Record<string, string> = { H2: "## ", H3: "### ", LI: "- " };
  return (marks[element.tagName] ?? "") + text;
}
