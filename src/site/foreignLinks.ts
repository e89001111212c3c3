import { addressOf, defaultLanguage } from "../i18n/addresses.ts";
import { pageLink } from "../i18n/links.ts";
import { kinds, type Collection } from "../schemas/index.ts";
import type { Page } from "./context.ts";
import { records } from "./records.ts";

const found = new Map<string, Promise<Set<string>>>();

/** Addresses of a language whose pages have no text in it yet. Worked out once in a build. */
function untranslated(language: string): Promise<Set<string>> {
  const known = import.meta.env.PROD ? found.get(language) : undefined;
  const looked = known ?? lookUp(language);
  found.set(language, looked);
  return looked;
}

async function lookUp(language: string): Promise<Set<string>> {
  const collections = (Object.keys(kinds) as Collection[]).filter((name) => addressOf(name, "x"));
  const all = await Promise.all(collections.map((name) => records(name, language)));
  return new Set(all.flat().flatMap(({ address, lang }) => (lang && address ? [address] : [])));
}

/** Says in each link to a page that is there in English only that it is: whoever writes or builds a link need not think of it. */
export async function withForeignLinks(html: string, { language, words }: Page): Promise<string> {
  if (language === defaultLanguage) return html;
  const foreign = await untranslated(language);
  if (foreign.size === 0) return html;
  const [before, after] = [`<a([^>]*) href="(${pageLink(language, "/")}[^"#?]*)`, "([^>]*)>(.*?)</a>"];
  return html.replace(new RegExp(`${before}${after}`, "gs"), (link, first: string, address: string, rest: string, text: string) =>
    foreign.has(address)
      ? `<a${first} href="${address}${rest} hreflang="${defaultLanguage}">${text} <span lang="${language}">${words.untranslated.link}</span></a>`
      : link,
  );
}
