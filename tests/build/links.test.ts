import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { HTMLElement } from "node-html-parser";
import { test } from "vitest";
import { defaultLanguage } from "../../src/i18n/addresses.ts";
import { at, builtSites, expectNone, inAllLanguages, untranslated, type Site, type SitePage } from "../helpers/sites.ts";

const sites = await builtSites();

const anchorsOf = new Map<SitePage, Set<string>>();
function anchors(page: SitePage): Set<string> {
  if (!anchorsOf.has(page)) anchorsOf.set(page, new Set(page.root.querySelectorAll("[id]").map((element) => element.getAttribute("id")!)));
  return anchorsOf.get(page)!;
}

/** Where a link of a page leads within the site; undefined if it leads elsewhere. */
function target(page: SitePage, href: string): URL | undefined {
  const base = new URL(page.address, "https://site.example");
  const url = new URL(href, base);
  return url.origin === base.origin ? url : undefined;
}

const links = (page: SitePage) =>
  page.root.querySelectorAll("a[href], area[href]").map((link) => ({ link, href: link.getAttribute("href")! }));

function dead(site: Site, page: SitePage, href: string): string | undefined {
  const url = target(page, href);
  if (!url) return undefined;
  const path = decodeURIComponent(url.pathname);
  const other = site.pages.find((of) => of.address === path);
  if (other)
    return url.hash === "" || anchors(other).has(decodeURIComponent(url.hash.slice(1))) ? undefined : `${href}, which has no such part`;
  if (site.moved.some((of) => of.address === path)) return `${href}, which has moved`;
  const file = join(site.folder, path);
  return existsSync(file) && statSync(file).isFile() ? undefined : `${href}, which is not there`;
}

test.each(sites)("$name: every link leads to a page, and to a part of it that exists", (site) => {
  const known = new Map<string, string | undefined>();
  const findings = site.pages.flatMap((page) =>
    links(page).flatMap(({ href }) => {
      const key = new URL(href, `https://site.example${page.address}`).href;
      if (!known.has(key)) known.set(key, dead(site, page, href));
      return known.get(key) ? [`${at(page)} → ${known.get(key)}`] : [];
    }),
  );
  expectNone(findings, "dead links");
});

test.each(sites)("$name: every picture, style sheet and script that a page names is there", (site) => {
  const findings = site.pages.flatMap((page) =>
    page.root
      .querySelectorAll("img[src], script[src], source[src], link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=manifest]")
      .flatMap((element) => {
        const url = target(page, element.getAttribute("src") ?? element.getAttribute("href") ?? "");
        return url && existsSync(join(site.folder, url.pathname)) ? [] : [`${at(page)} → ${element.outerHTML.slice(0, 120)}`];
      }),
  );
  expectNone(findings, "missing files");
});

test.each(sites)("$name: links stay in the reader's language, unless they say otherwise", (site) => {
  // A page that is not translated is English in the frame of its language.
  const english = new Set(untranslated(site));
  const languagesOf = new Map(
    site.pages.map((page) => [page.address, english.has(page) ? [page.language, defaultLanguage] : [page.language]]),
  );
  const findings = site.pages
    .filter((page) => !inAllLanguages.includes(page.bare))
    .flatMap((page) =>
      links(page).flatMap(({ link, href }) => {
        const languages = languagesOf.get(target(page, href)?.pathname ?? "");
        const said = link.getAttribute("hreflang") ?? page.language;
        return languages === undefined || languages.includes(said) ? [] : [`${at(page)} → ${href} is in ${languages[0]}`];
      }),
    );
  expectNone(findings);
});

test.each(sites)("$name: every link to a site of others says in which language it is, if it is not the page's", (site) => {
  const known = new Map(site.content.sources.map(({ address, languages }) => [address, languages ?? [defaultLanguage]]));
  // Calendars and maps of great companies answer in the reader's language; whoever leaves fast has nothing to read.
  const services = ["calendar.google.com", "outlook.live.com", "www.openstreetmap.org"];
  const findings = site.pages.flatMap((page) =>
    links(page).flatMap(({ link, href }) => {
      if (!/^https?:/.test(href) || href === site.department.exit_to || services.includes(new URL(href).host)) return [];
      const languages = known.get(href) ?? [defaultLanguage];
      if (languages.includes(page.language)) return [];
      const marked = languages.includes(link.getAttribute("hreflang") ?? "") && link.text.includes(`(${languages[0]!.toUpperCase()})`);
      return marked ? [] : [`${at(page)} → ${href} does not say that it is in ${languages[0]}: “${link.text.trim().slice(0, 60)}”`];
    }),
  );
  expectNone(findings);
});

test.each(sites)("$name: every phone link calls a number that exists, the one it shows", ({ pages }) => {
  // Three digits like 988, or a number of North America, whose area and exchange do not begin with 0 or 1.
  const valid = /^tel:([2-9]\d\d|\+1[2-9]\d\d[2-9]\d{6})$/;
  const findings = pages.flatMap((page) =>
    links(page)
      .filter(({ href }) => href.startsWith("tel:"))
      .flatMap(({ link, href }) => {
        if (!valid.test(href)) return [`${at(page)} → ${href}`];
        const shown = link.textContent.replace(/\D/g, "");
        return shown.includes(href.replace(/^tel:(\+1)?/, "")) ? [] : [`${at(page)} → ${href} is shown as “${link.textContent.trim()}”`];
      }),
  );
  expectNone(findings);
});

test.each(sites)("$name: every text message link has a number or words, and every link to another site is safe", ({ pages }) => {
  const valid = [
    /^sms:(\d{3,6}|\+1[2-9]\d{9})(\?&body=.+)?$/,
    /^sms:\?&body=.+$/,
    /^mailto:(\?|[^?]+@)/,
    /^https:\/\/[^/]+\.[a-z]{2,}(\/|$)/,
    /^tel:/,
    /^webcal:\/\/[^/]+\/\S+\.ics$/,
    /^(\/|#)/,
  ];
  // Where something was read is told as it was, even if that site has no certificate.
  const source = (link: HTMLElement) => link.closest(".sources, .steps, .read-at") !== null;
  const findings = pages.flatMap((page) =>
    links(page).flatMap(({ link, href }) =>
      valid.some((form) => form.test(href)) || (href.startsWith("http://") && source(link)) ? [] : [`${at(page)} → ${href}`],
    ),
  );
  expectNone(findings);
});

test.each(sites)("$name: a page that has moved leads straight to where it is now", (site) => {
  const findings = site.moved.flatMap((page) => {
    const to = page.root
      .querySelector("meta[http-equiv=refresh]")
      ?.getAttribute("content")
      ?.match(/^0; url=(\/.*)$/)?.[1];
    const shown = page.root.querySelector("main a")?.getAttribute("href");
    return to && to === shown && site.pages.some((of) => of.address === to) ? [] : [`${page.address} → ${to}`];
  });
  expectNone(findings);
});
