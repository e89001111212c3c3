import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasErrors } from "../../src/editorial/explain/report.ts";
import { readContent } from "../../src/editorial/readContent.ts";
import { openSite, type Site } from "../../tools/edit/actions/site.ts";
import { steps, save, undo } from "../../tools/edit/actions/undo.ts";
import type { NewText } from "../../tools/files/write.ts";
import { inTree, shown, today, type Changes } from "./tree.ts";
import { filesBelow } from "../../src/lib/files.ts";

/** Ten minutes to four in Oakville. */
export const now = Date.parse("2026-11-22T15:50:00-08:00");

/** Files of the tiny town in Spanish, as far as the actions meet them. */
export const spanish: Changes = {
  "content/oakville/programs/safety-patrol.es.mdx": `---
translates: "00000000"
title: Patrulla escolar
summary: Estudiantes mayores ayudan a los menores a cruzar la calle.
who: Estudiantes de 5.º y 6.º grado.
when: Los días de clases.
join: Pregunte en la oficina de la escuela.
---

## Qué es

Los estudiantes llevan un chaleco. Lea sobre [ayuda](/help/).
`,
};

/** What a measure counts. */
const definition = (more: string, name: string) => `part: helping
by: level
columns: [elementary, high]
${more}name: ${name}
unit: times
finding: "Officers did it {count} times in {year}"
counts: What counts.
leaves_out: What does not.
records: The log
labels:
  elementary: Elementary
  high: High
`;
const kept = "owner: sro-unit\nsource: https://www.example.org/page\nchecked: 2026-11-01\n";
/** Two measures with their numbers: small ones of the second are hidden. */
export const measures: Changes = {
  ["content/oakville/measures/lessons.yaml"]: definition(`protected: false\n${kept}`, "Lessons"),
  ["content/oakville/measures/lessons.csv"]: "month,elementary,high,total\r\n2026-09,12,6,18\r\n2026-10,15,12,27\r\n",
  ["content/oakville/measures/arrests.yaml"]: definition(kept, "Arrests"),
  ["content/oakville/measures/arrests.csv"]: "month,high,elementary,total\n2026-10,2,0,2\n",
};

/** A temporary copy of the tiny town, with what can be done to it. */
export class Copy {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  get site(): Site {
    return openSite(this.root, "oakville", today, now);
  }

  text(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** All files of the content with their bytes. */
  all(): Record<string, string> {
    const names = filesBelow(join(this.root, "content"));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(this.root, "content", name)).toString("base64")]));
  }

  /** Saves changes, and says what the check finds then. */
  async save(changes: NewText[]): Promise<string[]> {
    save(this.root, "A test", changes, "2026-11-22T23:50:00Z");
    return this.errors();
  }

  async errors(): Promise<string[]> {
    const { problems } = await readContent(this.root, "oakville", today, now);
    return problems.filter((problem) => hasErrors([problem])).map(shown);
  }

  undo(): void {
    undo(this.root, steps(this.root).at(-1)!.id);
  }
}

/** Does something with a temporary copy of the tiny town. */
export function inCopy<T>(changes: Changes, use: (copy: Copy) => T | Promise<T>): Promise<T> {
  return inTree(changes, (root) => use(new Copy(root)));
}
