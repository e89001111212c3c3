import { escaped } from "../../../src/lib/escaped.ts";
import { stringify } from "yaml";
import type { ContentFile } from "../../../src/editorial/read/tree.ts";
import type { Draft } from "./draft.ts";
import { leadOf, translationsOf, type Site } from "./site.ts";
import { Refusal } from "../../files/refusal.ts";

/**
 * Lets what led to one address of the site lead to another: links and fields in every file of the department, entries of
 * redirects.yaml, and, by a new entry there in each language, readers who kept the old address.
 *
 * @param why why it moved, for those who come after
 * @throws Refusal if a file that departments share leads there
 */
export function leadElsewhere(site: Site, draft: Draft, from: string, to: string, why: string): void {
  const pattern = linkTo(from);
  for (const { path, layer, text } of site.tree.records) {
    const now = draft.text(path);
    if (now === undefined || text.search(pattern) < 0) continue;
    if (layer !== site.department && !isReplaced(site, path))
      throw new Refusal(
        `${path} leads to ${from}, and all departments share that file. Put a copy of it into content/${site.department}/ first.`,
      );
    if (layer === site.department) draft.put(path, now.replaceAll(pattern, to));
  }
  for (const file of site.tree.records) if (!file.language && draft.text(file.path) !== undefined) draft.keepInStep(file);
  addRedirect(site, draft, from, to, why);
}

/** Takes a record away: its file, its translations, and what people ask for it. */
export function removeRecord(site: Site, draft: Draft, file: ContentFile): void {
  for (const { path } of [file, ...translationsOf(site, file)]) draft.remove(path);
  for (const { path, key, layer } of site.tree.asked)
    if (key === `${file.collection}/${file.id}` && layer === file.layer) draft.remove(path);
}

/** An address as it stands in a text or a field: not as a part of a longer one. */
function linkTo(address: string): RegExp {
  return new RegExp(`(?<=[\\s("'[,])${escaped(address)}(?=[\\s)"'\\],#]|$)`, "gm");
}

/** Whether the department has a file of its own in the place of a common one. */
function isReplaced(site: Site, path: string): boolean {
  const own = path.replace(/^content\/common\//, `content/${site.department}/`).replace(/\.[a-z]{2,3}(\.\w+)$/, "$1");
  return site.tree.records.some((file) => file.path === own);
}

function addRedirect(site: Site, draft: Draft, from: string, to: string, why: string): void {
  const path = `content/${site.department}/redirects.yaml`;
  const text = draft.text(path) ?? "";
  // An address that led here leads on at once; the new address can't be an old one too.
  const led = text.replaceAll(linkTo(from), (found, offset: number) => (/\bto:\s*["']?$/.test(text.slice(0, offset)) ? to : found));
  const kept = withoutEntry(led, to);
  const inLanguage = (address: string, language: string) => (language === leadOf(site) ? address : `/${language}${address}`);
  const entries = site.tree.languages.map((language) => ({
    from: inLanguage(from, language),
    to: inLanguage(to, language),
    why,
  }));
  draft.put(path, `${kept && !kept.endsWith("\n") ? `${kept}\n` : kept}${stringify(entries, { lineWidth: 0 })}`);
}

/** redirects.yaml without the entry from an address that is a page again. */
function withoutEntry(text: string, address: string): string {
  return text.replace(new RegExp(`^- from: ["']?${address}["']?[ \\t]*\\n(?:[ \\t]+.*\\n?)*`, "m"), "");
}
