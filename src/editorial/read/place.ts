import { languageName } from "../explain/languageName.ts";
import { kinds, type Collection } from "../../schemas/index.ts";
import type { Kind } from "../../schemas/kind.ts";
import { slug } from "../../lib/slug.ts";
import { isLanguage } from "./departments.ts";
import { nearest, suggest } from "../explain/nearest.ts";
import type { ProblemId } from "../explain/problem.ts";

/** Files that are no records: lists, each directly in the folder of its layer. */
const lists = ["redirects.yaml", "law-words.yaml", "glossary.yaml", "sources.yaml"] as const;
export type ListFile = (typeof lists)[number];

/** What a file is by its name and folder, or what is wrong with them. */
export type Place =
  | { kind: "record"; collection: Collection; id: string; language: string | undefined }
  | { kind: "drawing" | "picture"; name: string }
  | { kind: "table"; id: string }
  | { kind: "asked"; key: string; language: string }
  /** In a language that the site does not have, and others may. */
  | { kind: "unused"; language: string }
  | { kind: "list"; name: ListFile }
  | { kind: "wrong"; id: ProblemId; message: string; fix: string };

/** The command that brings files of an earlier version into today's form. */
const moveToMdx = "Run: npm run upgrade. It moves this file and all others like it, and changes nothing that they say.";
const isDrawing = /\.svg$/i;
const isPicture = /\.(jpe?g|png|webp|avif)$/i;
const collections = Object.keys(kinds) as Collection[];
/** Kinds that have one file, named for them, directly in the department's folder. */
const singles = collections.filter((key) => (kinds[key] as Kind).single);
const inFolders = collections.filter((key) => !singles.includes(key));
const folders = [...inFolders.map((key) => kinds[key].folder), "drawings", "pictures", "asked"];

/**
 * Says what a file is.
 *
 * @param below its path below the layer, like schools/oak-high.yaml
 * @param layer `common`, or the department's name
 * @param languages those of the department's site
 * @param spoken those that have interface words
 * @param first the language in which files of the layer are first written
 */
export function placeOf(below: string, layer: string, languages: string[], spoken: string[], first: string): Place {
  const place = placeByName(below, layer, first);
  const language = "language" in place ? place.language : undefined;
  if (language === undefined || languages.includes(language)) return place;
  if (spoken.includes(language) || isLanguage(language)) return { kind: "unused", language };
  return badName(`There is no language “${language}”. This site has: ${languages.join(", ")}.`, "Rename the file.");
}

function placeByName(below: string, layer: string, first: string): Place {
  const [folder = "", ...rest] = below.split("/");
  if (rest.length === 0) return placeOfSingle(below, first);
  if (folder === "drawings" || folder === "pictures") return placeOfAsset(folder, rest.join("/"));
  if (folder === "asked") return placeOfAsked(rest.join("/"), first);
  const collection = inFolders.find((key) => kinds[key].folder === folder);
  if (!collection) {
    const near = nearest(folder, folders);
    const fix = near ? `Move it to content/${layer}/${[near, ...rest].join("/")}.` : "Move the file into the right folder.";
    return misplaced(`There is no folder “${folder}” for content. ${suggest(folder, folders)}`, fix);
  }
  if (collection === "law" && rest.length !== 2)
    return misplaced(
      "A passage of law stands in the folder of the area where it holds.",
      `Move it to content/${layer}/law/ and the name of the area, like law/${layer === "common" ? "national" : layer}/${rest.at(-1)}.`,
    );
  if (rest.length > 1 && !["law", "pages", "sheets"].includes(collection)) {
    const better = rest.join("-").replace(/-index\./, ".");
    return misplaced(
      `Files of ${folder}/ stand directly in it, not in a folder of their own.`,
      `Move it to content/${layer}/${folder}/${better}.`,
    );
  }
  return placeOfRecord(collection, rest.join("/"), layer, first);
}

function misplaced(message: string, fix: string): Place {
  return { kind: "wrong", id: "misplaced", message, fix };
}

function badName(message: string, fix: string): Place {
  return { kind: "wrong", id: "bad-name", message, fix };
}

function placeOfSingle(name: string, first: string): Place {
  const list = lists.find((file) => file === name);
  if (list) return { kind: "list", name: list };
  const [, stem, language] = name.match(/^([a-z]+)(?:\.([a-z]{2,3}))?\.yaml$/) ?? [];
  const single = singles.find((key) => key === stem);
  if (single && language === first) return needsNoTag(first, `${stem}.yaml`);
  if (single) return { kind: "record", collection: single, id: single, language };
  const near = nearest(name, [...singles.map((key) => `${key}.yaml`), ...lists]);
  if (near) return misplaced(`“${name}” does not belong here. Did you mean “${near}”?`, `Rename it to ${near}.`);
  return misplaced(`“${name}” does not belong here.`, `Move it into one of the folders: ${folders.join(", ")}.`);
}

function placeOfAsset(folder: "drawings" | "pictures", name: string): Place {
  const [, stem = "", ending = ""] = name.match(/^(.*?)(\.[^.]*)$/) ?? [];
  const fits = (folder === "drawings" ? isDrawing : isPicture).test(name);
  if (fits && name.includes("/"))
    return misplaced(
      `Files of ${folder}/ stand directly in it, not in a folder of their own.`,
      `Move it to ${folder}/${slug(stem.replaceAll("/", "-"))}${ending.toLowerCase()}.`,
    );
  if (!fits) {
    const wanted = folder === "drawings" ? "Drawings are .svg files." : "Pictures are .jpg, .png, .webp or .avif files.";
    return misplaced(`“${name}” does not belong in ${folder}/.`, wanted);
  }
  if (slug(stem) !== stem || ending !== ending.toLowerCase()) {
    return badName("A file name has only small letters, digits and hyphens.", `Rename it to ${slug(stem)}${ending.toLowerCase()}.`);
  }
  return { kind: folder === "drawings" ? "drawing" : "picture", name: stem };
}

/** What people type who need a page: asked/topics/abuse.txt, and asked/topics/abuse.es.txt in Spanish. */
function placeOfAsked(name: string, first: string): Place {
  const [, key, language = first] = name.match(/^([a-z0-9_/-]+)(?:\.([a-z]{2,3}))?\.txt$/) ?? [];
  if (!key)
    return badName(
      "Files with what people ask are named for the record that answers, like topics/abuse.txt.",
      `Rename it to ${name
        .split("/")
        .map((part) => slug(part.replace(/\.[^.]*$/, "")))
        .join("/")}.txt.`,
    );
  return { kind: "asked", key, language };
}

/** The language of the file with the facts is not in its name. */
function needsNoTag(first: string, better: string): Place {
  const name = languageName(first);
  return badName(`${name} is the language that files are first written in; its files carry no language.`, `Rename it to ${better}.`);
}

/** The numbers of a measure stand beside its definition, and serve every language. */
function placeOfTable(id: string): Place {
  if (slug(id) !== id)
    return badName("A file name has only small letters, digits and hyphens: it becomes an address.", `Rename it to ${slug(id)}.csv.`);
  return { kind: "table", id };
}

function placeOfRecord(collection: Collection, name: string, layer: string, first: string): Place {
  const { ending, noun, folder } = kinds[collection];
  if (collection === "measures" && name.endsWith(".csv")) return placeOfTable(name.slice(0, -".csv".length));
  const [, id, language, given] = name.match(/^(.*?)(?:\.([a-z]{2,3}))?(\.[a-z]+)$/i) ?? [];
  if (!id || given !== ending) {
    if (/~$|\.(bak|orig|old|tmp|swp)$/i.test(name))
      return misplaced("This is a copy that a program left behind.", "Delete it, or move it out of content/.");
    // A text editor that hides endings has put its own behind the right one.
    const whole = name.replace(/\.txt$/i, "");
    if (whole !== name && whole.endsWith(ending)) return badName(`The file of ${noun} ends with ${ending}.`, `Rename it to ${whole}.`);
    if (/\.(docx?|odt|rtf|pdf|pages|txt|xlsx?)$/i.test(name))
      return misplaced(
        `“${name}” can't be read: the file of ${noun} ends with ${ending}.`,
        `Copy its words into a file that ends with ${ending}, and move this one out of content/.`,
      );
    const assets = isDrawing.test(name) ? "drawings" : isPicture.test(name) ? "pictures" : undefined;
    if (assets) return misplaced(`“${name}” does not belong in ${folder}/.`, `Move it to content/${layer}/${assets}/.`);
    if (ending === ".mdx" && /\.ya?ml$/i.test(name))
      return badName(`The file of ${noun} ends with .mdx now, with its fields between two lines of three hyphens.`, moveToMdx);
    return badName(`The file of ${noun} ends with ${ending}.`, `Rename it to ${name.replace(/\.[^.]*$/, "")}${ending}.`);
  }
  if (!id.split("/").every((part) => slug(part) === part)) {
    const better = `${id.split("/").map(slug).join("/")}${language ? `.${language}` : ""}${ending}`;
    if (!id.split("/").every(slug))
      return badName("A file name has only the letters a to z, digits and hyphens: it becomes an address.", "Rename it with such letters.");
    return badName("A file name has only small letters, digits and hyphens: it becomes an address.", `Rename it to ${better}.`);
  }
  if (language === first) return needsNoTag(first, `${id}${ending}`);
  return { kind: "record", collection, id, language };
}
