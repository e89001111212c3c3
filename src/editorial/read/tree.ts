import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Collection } from "../../schemas/index.ts";
import { defaultFile, departmentsIn, isLanguage, languagesIn, languagesOf } from "./departments.ts";
import { defaultLanguage } from "../../i18n/inLanguage.ts";
import { filesBelow, filesIn } from "../../lib/files.ts";
import { placeOf, type ListFile } from "./place.ts";
import type { Problem, ProblemId } from "../explain/problem.ts";

/** A file of the content tree that holds a record. */
export interface ContentFile {
  /** Path from the project's folder, with forward slashes. */
  path: string;
  /** `common`, or the department's name. */
  layer: string;
  collection: Collection;
  /** The record's name: the path below its folder, without language and ending. */
  id: string;
  /** The language of a translation; undefined for the file with the facts. */
  language: string | undefined;
  /** The language of its words. */
  writtenIn: string;
  text: string;
}

/** A drawing or picture, by its name. */
export interface AssetFile {
  path: string;
  layer: string;
  name: string;
  kind: "drawing" | "picture";
}

/** The numbers of a measure, a CSV file beside its definition. */
export interface TableFile {
  path: string;
  layer: string;
  id: string;
  text: string;
}

/** What people type who need a page, one question a line. */
export interface AskedFile {
  path: string;
  layer: string;
  /** The record that answers, with its collection: `topics/abuse`. */
  key: string;
  language: string;
  text: string;
}

/** What stands in the folders of a department and in the common ones. */
export interface Tree {
  departments: string[];
  /** Those of the department's site. Its own files are first written in the first. */
  languages: string[];
  /** Files in languages that other sites have. */
  unused: { path: string; layer: string; language: string }[];
  records: ContentFile[];
  assets: AssetFile[];
  tables: TableFile[];
  asked: AskedFile[];
  /** Paths of the files that are no records, by their name: that of the common one first. */
  lists: Record<ListFile, string[]>;
  problems: Problem[];
}

/** Lists the files of `common` and of one department, and says which stand in the wrong place or have a bad name. */
export function listTree(root: string, department: string): Tree {
  const tree: Tree = {
    departments: departmentsIn(root),
    languages: languagesOf(root, department),
    unused: [],
    records: [],
    assets: [],
    tables: [],
    asked: [],
    lists: { "redirects.yaml": [], "law-words.yaml": [], "glossary.yaml": [], "sources.yaml": [] },
    problems: [],
  };
  for (const name of filesIn(join(root, "content"))) {
    if (!name.endsWith(".md") && `content/${name}` !== defaultFile)
      tree.problems.push(
        problem(
          `content/${name}`,
          "misplaced",
          `“${name}” does not belong here.`,
          "Move it into content/common/ or into the folder of a department.",
        ),
      );
  }
  for (const name of filesBelow(join(root, "content/interface"))) {
    if (!/^[a-z]{2,3}(\.search)?\.yaml$/.test(name))
      tree.problems.push(
        problem(
          `content/interface/${name}`,
          "misplaced",
          `“${name}” does not belong here: a file of interface words is named for its language, like es.yaml.`,
          "Rename it, or take it away.",
        ),
      );
  }
  if (/^[a-z]{2,3}$/.test(department) && isLanguage(department))
    tree.problems.push(
      problem(
        `content/${department}/department.yaml`,
        "bad-name",
        `The folder of a department can't be called “${department}”, like a language.`,
        `Rename it, like content/${department}-city/.`,
      ),
    );
  const spoken = languagesIn(root);
  for (const layer of ["common", department]) {
    for (const below of filesBelow(join(root, "content", layer))) addFile(tree, root, layer, below, spoken);
  }
  return tree;
}

function addFile(tree: Tree, root: string, layer: string, below: string, spoken: string[]): void {
  const path = `content/${layer}/${below}`;
  const first = (layer === "common" ? undefined : tree.languages[0]) ?? defaultLanguage;
  const place = placeOf(below, layer, tree.languages, spoken, first);
  if (place.kind === "wrong") tree.problems.push(problem(path, place.id, place.message, place.fix));
  else if (place.kind === "unused") tree.unused.push({ path, layer, language: place.language });
  else if (place.kind === "list") tree.lists[place.name].push(path);
  else if (place.kind === "record") {
    const { collection, id, language } = place;
    tree.records.push({
      path,
      layer,
      collection,
      id,
      language,
      writtenIn: language ?? first,
      text: readFileSync(join(root, path), "utf8"),
    });
  } else if (place.kind === "table") tree.tables.push({ path, layer, id: place.id, text: readFileSync(join(root, path), "utf8") });
  else if (place.kind === "asked") {
    const { key, language } = place;
    tree.asked.push({ path, layer, key, language, text: readFileSync(join(root, path), "utf8") });
  } else tree.assets.push({ path, layer, name: place.name, kind: place.kind });
}

function problem(file: string, id: ProblemId, message: string, fix: string): Problem {
  return { file, line: 1, column: 1, id, severity: "error", message, fix };
}
