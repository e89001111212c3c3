import { escaped } from "../../src/lib/escaped.ts";
import type { HTMLElement } from "node-html-parser";
import { NodeType } from "node-html-parser";
import { expect, test } from "vitest";
import { defaultLanguage, firstLanguage, inLanguage } from "../../src/i18n/addresses.ts";
import { at, builtSites, expectEnough, expectNone, isHidden, pageAt, untranslated, inAllLanguages } from "../helpers/sites.ts";

const sites = await builtSites();

/** The language that a part of a page says it is in. */
function languageOf(element: HTMLElement): string {
  return element.getAttribute("lang") ?? (element.parentNode ? languageOf(element.parentNode) : "");
}

/** The pieces of text in an element, with the element that each stands in. */
function texts(element: HTMLElement): { text: string; inside: HTMLElement }[] {
  return element.childNodes.flatMap((node) => {
    if (node.nodeType === NodeType.TEXT_NODE)
      return node.textContent.trim() === "" ? [] : [{ text: node.textContent.trim().replace(/\s+/g, " "), inside: element }];
    return node.nodeType === NodeType.ELEMENT_NODE && !["SCRIPT", "STYLE", "SVG"].includes((node as HTMLElement).tagName)
      ? texts(node as HTMLElement)
      : [];
  });
}

test.each(sites)("$name: a page without a translation says so and is indexed in English only", (site) => {
  const findings = untranslated(site).flatMap((page) => {
    const { root } = page;
    // A site that has no English pages keeps the text at its own address.
    const own = !site.content.languages.includes(defaultLanguage);
    const english = site.urlOf(page.bare);
    const notice = root.querySelector("main .fallback");
    return [
      ...(notice && (own || notice.querySelector(`a[href="${page.bare}"]`))
        ? []
        : [`${at(page)} has no notice with a link to the English page`]),
      ...(notice && languageOf(notice) !== page.language ? [`${at(page)} has its notice in ${languageOf(notice)}`] : []),
      ...(languageOf(root.querySelector("h1")!) === defaultLanguage ? [] : [`${at(page)} does not say that its heading is English`]),
      ...(languageOf(root.querySelector("main .lead")!) === defaultLanguage
        ? []
        : [`${at(page)} does not say that its summary is English`]),
      ...(own || isHidden(page) ? [] : [`${at(page)} may be indexed`]),
      ...(own || page.canonical === english ? [] : [`${at(page)} has ${page.canonical} for its canonical address`]),
      ...(own || !root.querySelector("[data-pagefind-body]") ? [] : [`${at(page)} is in the search index`]),
    ];
  });
  expectNone(findings);
});

test.each(sites)("$name: a page with a translation shows no such notice", (site) => {
  const without = new Set(untranslated(site));
  const english = site.content.entries.topics["es"]?.some((entry) => entry.language !== "es");
  expectNone(
    site.pages.filter((page) => !without.has(page) && !(english && page.bare === "/help/") && page.root.querySelector(".fallback")).map(at),
  );
});

test.each(sites)("$name: English words on a page in another language say that they are English, and only they", (site) => {
  // Names stay as they are in every language.
  const names = (["schools", "organizations", "resources"] as const).flatMap((collection) =>
    site.content.entries[collection][firstLanguage]!.map(({ data }) => data.name),
  );
  const findings = site.pages
    .filter((page) => page.language !== defaultLanguage && site.content.languages.includes(defaultLanguage))
    .flatMap((page) => {
      // A poster is in every language at once, so what stands on the English page need not be English.
      const onEnglish = texts(pageAt(site, page.bare).root.querySelector("body")!).filter(
        ({ inside }) => languageOf(inside) === defaultLanguage,
      );
      const english = new Set(onEnglish.map(({ text }) => text));
      const whole = onEnglish.map(({ text }) => text).join(" ");
      return texts(page.root.querySelector("body")!).flatMap(({ text, inside }) => {
        // What counts is a run of words in small letters.
        if (!/(\p{Ll}{2,}[ ,]+){3}/u.test(names.reduce((rest, name) => rest.replaceAll(name, ""), text))) return [];
        const said = languageOf(inside);
        if (english.has(text) && said !== defaultLanguage) return [`${at(page)} has English words as ${said}: ${text.slice(0, 80)}`];
        const toSay = site.content.stays[defaultLanguage]?.includes(text);
        return !whole.includes(text) && !toSay && said === defaultLanguage
          ? [`${at(page)} has words as English that the English page does not have: ${text.slice(0, 80)}`]
          : [];
      });
    });
  expectNone(findings);
});

test.each(sites)("$name: names and sentences that stay English are read out in English, on every kind of page", (site) => {
  const phrases = (site.content.stays["en"] ?? []).map((phrase) => escaped(phrase));
  if (phrases.length === 0) return;
  const stays = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join("|")})(?![\\p{L}\\p{N}])`, "u");
  const kindsOfPages = new Set<string>();
  const findings = site.pages
    .filter((page) => page.language !== "en")
    .flatMap((page) =>
      texts(page.root.querySelector("body")!)
        // What stands in a list to choose from can't be marked.
        .filter(({ text, inside }) => stays.test(text) && inside.tagName !== "OPTION" && !inside.closest("svg"))
        .flatMap(({ text, inside }) => {
          if (inside.closest("main")) kindsOfPages.add(page.bare.split("/")[1]!);
          return languageOf(inside) === "en" ? [] : [`${at(page)} has “${text.slice(0, 80)}” in ${languageOf(inside)}`];
        }),
    );
  expectNone(findings);
  expectEnough(site, kindsOfPages.size, 8);
});

test.each(sites)("$name: every page leads to itself in the other languages", (site) => {
  const findings = site.pages
    .filter((page) => !inAllLanguages.includes(page.bare))
    .flatMap((page) =>
      site.content.languages
        .filter((language) => language !== page.language)
        .filter(
          (language) =>
            !page.root.querySelector(`header a[hreflang="${language}"][lang="${language}"][href="${inLanguage(language, page.bare)}"]`),
        )
        .map((language) => `${at(page)} does not lead to ${language}`),
    );
  expectNone(findings);
});

test.each(sites)("$name: every page exists in every language", ({ pages, content }) => {
  const bare = (language: string) =>
    pages
      .filter((page) => page.language === language)
      .map((page) => page.bare)
      .sort();
  for (const language of content.languages) expect(bare(language)).toEqual(bare(firstLanguage));
});

test.each(sites)("$name: nobody is told to press a key in a text message", ({ pages }) => {
  const findings = pages
    .filter((page) => /\b(texto|mensaje) (al|a) [^.,;]*\boprim/.test(page.root.querySelector("main")?.text.replace(/\s+/g, " ") ?? ""))
    .map((page) => `${at(page)} says to text a number and to press a key`);
  expectNone(findings);
});
