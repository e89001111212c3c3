import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { drawingTroubles } from "../../../src/editorial/check/assets.ts";
import { languagesIn } from "../../../src/editorial/read/departments.ts";
import { readEnglish, type ReadRecord } from "../../../src/editorial/read/record.ts";
import { readTables } from "../../../src/editorial/read/tables/measures.ts";
import { listTree, type ContentFile } from "../../../src/editorial/read/tree.ts";
import { projectRoot } from "../../../src/environment.ts";
import { drawingElements, isActive, readDrawing } from "../../../src/lib/drawing.ts";
import { NotTheDirectory } from "../../schools/encoding.ts";
import { readDirectory } from "../../schools/read.ts";

/** Something that reads what people hand in. */
export interface Reader {
  /** Good texts, by a name: what is handed in are changes of them. */
  texts: () => Record<string, string>;
  /**
   * Reads a changed text. What is wrong with the text, it says as a finding or in its own kind of error; anything thrown is a fault.
   *
   * @param name that of the text it was made from
   */
  read: (text: string, name: string) => unknown;
}

/** The day on which files are read. */
const today = "2026-11-22";

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};
const tree = once(() => listTree(projectRoot, "chula-vista"));
const records = once(
  () =>
    new Map(
      tree()
        .records.filter(({ language }) => !language)
        .map((file) => [file.path, file]),
    ),
);
const endingIn = (ending: string) =>
  Object.fromEntries([...records()].filter(([path]) => path.endsWith(ending)).map(([path, { text }]) => [path, text]));
const fixture = (file: string) => readFileSync(join(projectRoot, "tests/fixtures", file), "latin1");

function readRecord(text: string, name: string): ReadRecord {
  return readEnglish({ ...(records().get(name) ?? stray(name)), text });
}

/** A text that was found goes on being read when its file is gone. */
const stray = (name: string): Omit<ContentFile, "text"> => ({
  path: name,
  layer: "common",
  collection: name.endsWith(".mdx") ? "topics" : "organizations",
  id: "stray",
  language: undefined,
  writtenIn: languagesIn(projectRoot)[0]!,
});

function readCsv(text: string): void {
  const measures = [...records().values()].filter(({ collection }) => collection === "measures").map(readEnglish);
  const [table] = tree().tables;
  if (table) readTables(measures, [{ ...table, text }], today);
}

/** What would be published of a drawing is read once more, as a browser reads it: as HTML. */
function readSvg(text: string): void {
  if (drawingTroubles(text).length > 0) return;
  const { inner } = readDrawing(text);
  for (const element of parse(`<svg>${inner}</svg>`, { comment: true }).querySelectorAll("*")) {
    const active = Object.entries(element.attributes).find(([name, value]) => isActive(name, value));
    if (!drawingElements.has(element.tagName.toLowerCase()) || active) throw new Error(`published: ${element.outerHTML.slice(0, 80)}`);
  }
}

async function readSchools(text: string): Promise<void> {
  async function* bytes() {
    yield Buffer.from(text, "latin1");
  }
  await readDirectory(bytes, () => true).catch(unless(NotTheDirectory));
}

/** Passes on what is no sentence for the person who handed it in. */
const unless = (kind: new (message: string) => Error) => (error: unknown) => {
  if (!(error instanceof kind)) throw error;
};

export const readers: Record<string, Reader> = {
  yaml: { texts: once(() => endingIn(".yaml")), read: readRecord },
  mdx: { texts: once(() => endingIn(".mdx")), read: readRecord },
  csv: { texts: once(() => Object.fromEntries(tree().tables.map(({ path, text }) => [path, text]))), read: readCsv },
  drawings: {
    texts: once(() =>
      Object.fromEntries(
        tree()
          .assets.filter(({ kind }) => kind === "drawing")
          .map(({ path }) => [path, readFileSync(join(projectRoot, path), "utf8")]),
      ),
    ),
    read: readSvg,
  },
  schools: {
    texts: () => ({ "pubschls.txt": fixture("schools/pubschls.txt"), "ccd.csv": fixture("national-schools/ccd.csv") }),
    read: readSchools,
  },
};
