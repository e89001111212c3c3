import { addressOf, defaultLanguage } from "../i18n/addresses.ts";
import { fill } from "../i18n/format.ts";
import { languageNames } from "../i18n/names.ts";
import { kinds, type Collection } from "../schemas/index.ts";
import type { Page } from "./context.ts";
import { oncePerBuild } from "./oncePerBuild.ts";
import { entriesOf, records } from "./records.ts";

/** Addresses of a language whose pages have no text in it yet, with the language of their text. */
const untranslated = oncePerBuild(async (language: string): Promise<Map<string, string>> => {
  const collections = (Object.keys(kinds) as Collection[]).filter((name) => addressOf(name, "x"));
  const all = await Promise.all(collections.map((name) => records(name, language)));
  return new Map(all.flat().flatMap(({ address, lang }) => (lang && address ? [[address, lang] as const] : [])));
});

/** Addresses of others of which it is known in which languages they can be read. Of any other, English is taken to be the only one. */
const elsewhere = oncePerBuild(async (): Promise<Map<string, string[]>> => {
  const sources = await entriesOf("sources");
  return new Map(sources.flatMap(({ data }) => (data.languages ? [[data.address, data.languages] as const] : [])));
});

const links = /<a(?=\s[^>]*?href="([^"#?]*)([^"]*)")([^>]*)>(.*?)<\/a>/gs;

/**
 * Says in each link to what is there in another language only that it is: whoever writes or builds a link need not think of it. A link whose
 * place speaks the reader's language, as a calendar of a great company does, has the `hreflang` of the page.
 */
export async function withForeignLinks(html: string, { department, language, words }: Page): Promise<string> {
  const [own, others] = await Promise.all([untranslated(language), elsewhere()]);
  const languageAt = (address: string, rest: string): string | undefined => {
    if (!/^https?:/.test(address)) return own.get(address);
    const whole = (address + rest).replaceAll("&amp;", "&").replaceAll("&#38;", "&");
    // Whoever leaves fast has nothing to read there.
    if (whole === department.exit_to) return undefined;
    const known = others.get(whole) ?? [defaultLanguage];
    return known.includes(language) ? undefined : known[0];
  };
  return html.replace(links, (link, address: string, rest: string, attributes: string, text: string) => {
    const said = /\bhreflang="([^"]*)"/.exec(attributes)?.[1];
    const other = said ?? languageAt(address, rest);
    if (!other || other === language || (said && !/^https?:/.test(address))) return link;
    const name = languageNames([other], words, language);
    const mark = /^https?:/.test(address)
      ? `<span aria-hidden="true">(${other.toUpperCase()})</span><span class="hidden" lang="${language}">(${name})</span>`
      : `<span lang="${language}">${fill(words.untranslated.link, { language: name })}</span>`;
    // A button sets its pieces side by side, or one below the other: its words and the mark are one piece, before what is said of it.
    const [, first = text, second = ""] = /^(.*?)(<span class="about".*)$/s.exec(text) ?? [];
    const marked = `${first.trimEnd()} ${mark}`;
    const whole = /\bclass="button\b/.test(attributes) ? `<span>${marked}</span>` : marked;
    return `<a${attributes}${said ? "" : ` hreflang="${other}"`}>${whole}${second}</a>`;
  });
}
