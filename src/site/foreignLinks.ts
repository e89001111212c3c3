import { addressOf } from "../i18n/addresses.ts";
import { fill } from "../i18n/format.ts";
import { pageLink } from "../i18n/links.ts";
import { languageNames } from "../i18n/names.ts";
import { kinds, type Collection } from "../schemas/index.ts";
import type { Page } from "./context.ts";
import { records } from "./records.ts";

const found = new Map<string, Promise<Map<string, string>>>();

/** Addresses of a language whose pages have no text in it yet, with the language of their text. Worked out once in a build. */
function untranslated(language: string): Promise<Map<string, string>> {
  const known = import.meta.env.PROD ? found.get(language) : undefined;
  const looked = known ?? lookUp(language);
  found.set(language, looked);
  return looked;
}

async function lookUp(language: string): Promise<Map<string, string>> {
  const collections = (Object.keys(kinds) as Collection[]).filter((name) => addressOf(name, "x"));
  const all = await Promise.all(collections.map((name) => records(name, language)));
  return new Map(all.flat().flatMap(({ address, lang }) => (lang && address ? [[address, lang] as const] : [])));
}

/** Says in each link to a page that is there in another language only that it is: whoever writes or builds a link need not think of it. */
export async function withForeignLinks(html: string, { language, words }: Page): Promise<string> {
  const foreign = await untranslated(language);
  if (foreign.size === 0) return html;
  const [before, after] = [`<a([^>]*) href="(${pageLink(language, "/")}[^"#?]*)`, "([^>]*)>(.*?)</a>"];
  return html.replace(new RegExp(`${before}${after}`, "gs"), (link, first: string, address: string, rest: string, text: string) => {
    const own = foreign.get(address);
    if (!own) return link;
    const mark = fill(words.untranslated.link, { language: languageNames([own], words, language) });
    return `<a${first} href="${address}${rest} hreflang="${own}">${text} <span lang="${language}">${mark}</span></a>`;
  });
}
