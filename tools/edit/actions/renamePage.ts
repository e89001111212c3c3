import { addressOf } from "../../../src/i18n/addresses.ts";
import { keyOf } from "../../../src/editorial/read/record.ts";
import { kinds, type Collection } from "../../../src/schemas/index.ts";
import type { Kind } from "../../../src/schemas/kind.ts";
import type { NewText } from "../../files/write.ts";
import { leadElsewhere } from "./addresses.ts";
import { Draft } from "./draft.ts";
import { inRecords } from "./references.ts";
import { fileOf, filesOf, translationsOf, type Site } from "./site.ts";
import { Refusal } from "../../files/refusal.ts";

/** The collections whose records have a page that may have another address. Pages of help topics and of law are shared. */
const renamable: Collection[] = ["pages", "programs", "questions", "journeys", "events", "officers", "agreements", "schools"];

/** The files whose pages can be renamed: those of the department that do not stand in the place of a common one. */
export function renamableFiles(site: Site) {
  const shared = new Set(site.tree.records.filter(({ layer }) => layer !== site.department).map(keyOf));
  return renamable.flatMap((collection) =>
    filesOf(site, collection).filter((file) => file.layer === site.department && !file.id.endsWith("index") && !shared.has(keyOf(file))),
  );
}

/** The file of a page that someone chose on the desk. */
export function renamableFile(site: Site, path: string) {
  const file = renamableFiles(site).find((other) => other.path === path);
  if (!file) throw new Refusal("This page is not there any more. Go back to the desk and look again.");
  return file;
}

/**
 * Gives a page another address: moves its file, its translations and what people ask for it, mends what leads to it, and lets
 * the old address lead on.
 *
 * @param to the last part of the new address, like safety-patrol
 * @param why for those who come after
 */
export function renamePage(
  site: Site,
  { collection, id, to, why }: { collection: Collection; id: string; to: string; why: string },
): NewText[] {
  const name = to.trim();
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Refusal(`“${to}” can't be a part of an address. Take small letters, digits and hyphens.`);
  if (why.trim().length < 2) throw new Refusal("Say why it moves, in a few words, for those who come after you.");
  const file = fileOf(site, collection, id);
  if (file.layer !== site.department)
    throw new Refusal(`${file.path} is shared by all departments, so its address is theirs too. It can't be renamed here.`);
  if (!renamableFiles(site).some(({ path }) => path === file.path))
    throw new Refusal(`${file.path} stands in the place of a common file, or begins a part of the site. It can't be renamed here.`);
  const newId = [...id.split("/").slice(0, -1), name].join("/");
  if (newId === id) throw new Refusal("This is its name already.");
  if (filesOf(site, collection).some((other) => other.id === newId)) throw new Refusal(`There is a page of the name “${name}” already.`);
  if (filesOf(site, collection).some((other) => other.id.startsWith(`${id}/`)))
    throw new Refusal("Other pages stand below this one. Rename those first, or leave it where it is.");
  const [before, after] = [addressOf(collection, id), addressOf(collection, newId)];
  if (!before || !after) throw new Refusal("This record has no page of its own.");
  const draft = new Draft(site);
  leadElsewhere(site, draft, before, after, why.trim());
  if (collection !== "pages") inRecords(site, draft, collection, id, newId);
  const kind: Kind = kinds[collection];
  for (const { path, language } of [file, ...translationsOf(site, file)]) {
    draft.add(`content/${site.department}/${kind.folder}/${newId}${language ? `.${language}` : ""}${kind.ending}`, draft.text(path)!);
    draft.remove(path);
  }
  for (const asked of site.tree.asked) {
    if (asked.key !== `${collection}/${id}` || asked.layer !== site.department) continue;
    draft.add(asked.path.replace(`/${collection}/${id}.`, `/${collection}/${newId}.`), asked.text);
    draft.remove(asked.path);
  }
  return draft.changes();
}
