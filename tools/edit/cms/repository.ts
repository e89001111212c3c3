import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languagesOf } from "../../../src/editorial/read/departments.ts";
import { listTree, type ContentFile } from "../../../src/editorial/read/tree.ts";
import { slug } from "../../../src/lib/slug.ts";
import type { Problem } from "../../../src/editorial/explain/problem.ts";
import { today } from "../../../src/environment.ts";
import type { NewText } from "../../files/write.ts";
import { newErrors } from "../actions/trial.ts";
import { save as keep } from "../actions/undo.ts";
import type { Desk } from "../desk/routes.ts";
import { assetName, assetPath, type Values } from "./form.ts";
import { editedKind } from "./kinds.ts";
import { nameOf, type Name } from "./names.ts";
import { preparedPicture } from "./pictures.ts";
import { saved, type Forms } from "./record.ts";
import { keyOf, recordsOf, shownFiles, type Shown } from "./shown.ts";
import { Refusal } from "../../files/refusal.ts";

/** One thing that the editor saves. */
export interface Save {
  operation: "create" | "update" | "delete";
  path: string;
  /** What it was when the editor read it; undefined for what is new. */
  sha?: string | undefined;
  from?: string | undefined;
  bytes: Buffer;
}

/**
 * Writes what the editor saves into the content files: all of it or nothing.
 *
 * @returns the files as the editor sees them from then on
 * @throws Refusal with one sentence
 */
export async function save(desk: Desk, saves: Save[]): Promise<Map<string, Shown>> {
  const shown = shownFiles(desk);
  for (const { path, sha, operation, from } of saves) {
    if (from !== undefined && from !== path)
      throw new Refusal("A page is renamed on the first page of the desk: links to it are mended there as well.");
    if (!nameOf(path) && !/^(pictures|drawings)\/[^/]+$/.test(path)) throw new Refusal(`“${path}” is not a file of the content.`);
    const now = shown.get(path);
    if (operation === "create" && now && now.sha !== sha)
      throw new Refusal("There is a file of this name already. Choose another name.", { status: 409 });
    if (operation !== "create" && now?.sha !== sha)
      throw new Refusal(
        "Someone else has changed this file since you opened it. Nothing was saved: copy your words, open it again, and put them in.",
        { status: 409 },
      );
  }
  const texts = [...recordTexts(desk, saves), ...(await pictureTexts(desk, saves, shown))];
  if (texts.length === 0) return shown;
  const errors = await newErrors(desk.root, desk.department, texts, today(), Date.now());
  if (errors.length > 0) throw new Refusal(`Not saved. ${errors.slice(0, 3).map(inWords).join(" ")}`);
  keep(
    desk.root,
    `Saved in the editor: ${saves.map(({ path }) => path.replace(/\.json$/, "")).join(", ")}`,
    texts,
    new Date().toISOString(),
  );
  return shownFiles(desk);
}

/** What the check would say of a file, to the person who is about to save it. */
const inWords = ({ file, message, fix }: Problem) => `${file}: ${message} ${fix}`;

function recordTexts({ root, department }: Desk, saves: Save[]): NewText[] {
  const languages = languagesOf(root, department);
  const lead = languages[0]!;
  const records = recordsOf(listTree(root, department), department);
  const uploaded = saves.map(({ path }) => path).filter((path) => path.startsWith("pictures/"));
  const named = saves.flatMap((save) => {
    const name = nameOf(save.path);
    return name ? [{ name, save }] : [];
  });
  const groups = Map.groupBy(named, ({ name }) => keyOf(name));
  return [...groups].flatMap(([key, parts]): NewText[] => {
    const files = records.get(key) ?? new Map([[lead, newFile(parts[0]!.name, department, lead)]]);
    for (const { path, text } of files.values()) refuseOtherEncodings(root, path, text);
    if (parts.some(({ save }) => save.operation === "delete"))
      return [...files]
        .filter(([language]) => parts.some(({ name }) => name.language === language || name.language === undefined))
        .map(([, { path, text }]) => ({ path, before: text, after: undefined }));
    const forms: Forms = new Map(parts.map(({ name, save }) => [name.language ?? lead, formIn(save, uploaded)]));
    const old = new Map([...files.values()].map(({ path, text }) => [path, text || undefined]));
    return [...saved(files, forms, languages)].map(([path, after]) => ({ path, before: old.get(path), after }));
  });
}

/** A form as it was sent; pictures that come with it are called by the names that they are kept under. */
function formIn({ bytes }: Save, uploaded: string[]): Values {
  const form = JSON.parse(bytes.toString("utf8")) as Values;
  if (typeof form["body"] !== "string") return form;
  const body = uploaded.reduce(
    (text, path) => text.replaceAll(`](/${path})`, `](${assetPath("pictures", assetName(path))})`),
    form["body"],
  );
  return { ...form, body };
}

function newFile({ collection, id }: Name, department: string, writtenIn: string): ContentFile {
  const { kind } = editedKind(collection);
  if (id.split("/").some((part) => slug(part) !== part))
    throw new Refusal("The name of a file has only small letters, digits and hyphens.");
  const folder = kind.single ? "" : `${kind.folder}/`;
  const path = `content/${department}/${folder}${id}${kind.ending}`;
  return { path, layer: department, collection, id, language: undefined, writtenIn, text: "" };
}

/** A file in another encoding would lose its accents. */
function refuseOtherEncodings(root: string, path: string, text: string): void {
  if (text !== "" && !readFileSync(join(root, path)).equals(Buffer.from(text)))
    throw new Refusal(
      `${path} is not saved as UTF-8: its accents would be lost. Open it in a text editor, save it as UTF-8, and try again.`,
    );
}

async function pictureTexts({ root, department }: Desk, saves: Save[], shown: Map<string, Shown>): Promise<NewText[]> {
  const texts: NewText[] = [];
  for (const { path, bytes, operation } of saves) {
    if (path.startsWith("drawings/")) throw new Refusal(noDrawings);
    if (!path.startsWith("pictures/")) continue;
    const name = assetName(path);
    const old = shown.get(assetPath("pictures", name).slice(1))?.file;
    if (operation === "create" && old)
      throw new Refusal(`There is a picture “${name}” already. Give this one another name first.`, { status: 409 });
    const before = old && readFileSync(join(root, old));
    texts.push({
      path: old ?? `content/${department}/pictures/${name}.jpg`,
      before: before || undefined,
      after: operation === "delete" ? undefined : await preparedPicture(bytes),
    });
  }
  return texts;
}

const noDrawings =
  "Drawings are made for light and dark grounds, and are not uploaded here. Choose one of those that are there; docs/adopting.md tells how one is made.";
