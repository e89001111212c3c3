import { addressOf, fixedAddresses } from "../../../src/i18n/addresses.ts";
import type { NewText } from "../../files/write.ts";
import { leadElsewhere, removeRecord } from "./addresses.ts";
import { Draft } from "./draft.ts";
import { renamableFile } from "./renamePage.ts";
import type { Site } from "./site.ts";
import { Refusal } from "../../files/refusal.ts";

/**
 * Takes a page away: its file, its translations and what people ask for it. Links to it, and whoever kept its address, are led to
 * another page.
 *
 * @param path the file, from the project's folder
 * @param to the address to lead to, like /programs/
 * @param why for those who come after
 */
export function removePage(site: Site, { path, to, why }: { path: string; to: string; why: string }): NewText[] {
  const file = renamableFile(site, path);
  const from = addressOf(file.collection, file.id);
  if (!from) throw new Refusal("This record has no page of its own.");
  if (why.trim().length < 2) throw new Refusal("Say why it goes, in a few words, for those who come after you.");
  const written = site.tree.records.map(({ collection, id }) => addressOf(collection, id));
  const target = `/${to.trim().replace(/^\/|\/$/g, "")}/`.replace("//", "/");
  if (target === from || ![...fixedAddresses, ...written].includes(target))
    throw new Refusal(`There is no page ${target} to lead to. Take one that stays, like ${from.replace(/[^/]+\/$/, "")}.`);
  const draft = new Draft(site);
  removeRecord(site, draft, file);
  leadElsewhere(site, draft, from, target, why.trim());
  return draft.changes();
}
