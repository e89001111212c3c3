import { chromium } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type HTMLElement } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BuiltPage } from "../../src/delivery/pages.ts";
import { serve } from "../../src/delivery/serve.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { qrPath } from "../../src/schools/qr.ts";
import { findBrowser } from "../browser/findBrowser.ts";
import { long, madeUpWords, rightToLeft } from "../helpers/madeUp.ts";
import { oakville } from "../helpers/oakville.ts";
import { buildSmallSite, type SmallSite } from "../helpers/smallSite.ts";
import { original, tinyTree, type Changes } from "../helpers/tree.ts";

/** A small department in three languages: English, one with long words, and one that is written from right to left. Its site stands below a path. */
const english = original("content/interface/en.yaml");
let pages: BuiltPage[];
let said = "";
let dist = "";
/** Where the site stands on its host. */
const base = "/police/sro/";
const url = `https://oakville.example.gov${base}`;

/** The contact page in a made-up language; its fingerprint is of no interest here. */
const contact = (change: (text: string) => string) => `---
translates: "00000000"
title: ${change("Contact")}
summary: ${change("How to reach an officer of your school.")}
---

## ${change("Call us")}

${change("Call the unit at")} <Phone of="sro-unit" />.
`;

const files: Changes = {
  ...tinyTree,
  ...oakville,
  "content/oakville/department.yaml": tinyTree["content/oakville/department.yaml"]!.replace("languages: [en]", "languages: [en, qps, he]")
    .replace("emergency: sro-unit", 'emergency: "911"')
    .replace("crisis: sro-unit", 'crisis: "988"')
    .replace("https://sro.example.gov", url),
  "content/oakville/redirects.yaml": "- from: /old/page/\n  to: /help/bullying/\n  why: It has moved.\n",
  "content/interface/en.yaml": english,
  "content/interface/qps.yaml": madeUpWords(english, "qps", long),
  "content/interface/he.yaml": madeUpWords(english, "he", rightToLeft),
  "content/oakville/pages/contact.qps.mdx": contact(long),
  "content/oakville/pages/contact.he.mdx": contact(rightToLeft),
};

let site: SmallSite | undefined;
beforeAll(() => {
  // Oakville's Spanish stays where it is: this site does not have it.
  site = buildSmallSite(files);
  ({ said, dist } = site);
  pages = site.pages.filter(({ root }) => !root.querySelector("meta[http-equiv=refresh]"));
});
afterAll(() => site?.remove());

const inLanguage = (language: string) => pages.filter(({ address }) => address.startsWith(`/${language}/`));
const inEnglish = () => pages.filter(({ address }) => !/^\/(qps|he)\//.test(address));
const html = ({ root }: BuiltPage) => root.querySelector("html")!;
const languageOf = (element: HTMLElement | null): string =>
  element ? (element.getAttribute("lang") ?? languageOf(element.parentNode as HTMLElement | null)) : "";

test("content alone brings a language: every page is there in each", () => {
  expect(inLanguage("qps").length).toBeGreaterThan(20);
  const bare = (language: string) =>
    inLanguage(language)
      .map(({ address }) => address.slice(language.length + 1))
      .sort();
  expect(bare("he")).toEqual(bare("qps"));
  expect(
    inEnglish()
      .map(({ address }) => address)
      .sort(),
  ).toEqual(bare("qps"));
});

test("translations in a language that the site does not have are named once, and shown nowhere", () => {
  expect(said).toContain("This site is not in “es”");
  expect(pages.filter(({ address }) => address.startsWith("/es/"))).toEqual([]);
});

test("a page that is written from right to left says so, and each part in another language says which way that goes", () => {
  for (const page of inLanguage("he"))
    expect([page.address, html(page).getAttribute("lang"), html(page).getAttribute("dir")]).toEqual([page.address, "he", "rtl"]);
  for (const page of inLanguage("qps")) expect(html(page).getAttribute("dir")).toBe("ltr");
  const directions = new Set(
    pages.flatMap((page) => page.root.querySelectorAll("[lang]").map((part) => `${part.getAttribute("lang")} ${part.getAttribute("dir")}`)),
  );
  expect([...directions].sort()).toEqual(["en ltr", "he rtl", "qps ltr"]);
});

test("a number keeps its order within words from right to left", () => {
  const unit = inLanguage("he").flatMap((page) => page.root.querySelectorAll("a[href='tel:+16195550142']"));
  expect(unit.length).toBeGreaterThan(5);
  expect(unit.filter((link) => languageOf(link) === "he" && !/\u2066\(619\)[ \u00a0]555-0142\u2069/.test(link.text)).map(String)).toEqual(
    [],
  );
  // Nothing is added where the words go the same way. A poster is in every language at once, and so is what stands in for a page.
  expect(
    inLanguage("qps")
      .filter(({ address, html }) => !/\/poster\/$|\.html$/.test(address) && /[\u2066-\u2069]/.test(html))
      .map(({ address }) => address),
  ).toEqual([]);
});

test("no English interface word is left on a page in another language, where it is not marked as English", () => {
  const texts = new Set([...english.matchAll(/^ {2}\w+: ([A-Z][^{}"]{12,})$/gm)].map(([, text]) => text!.trim()));
  const left = [...inLanguage("qps"), ...inLanguage("he")].flatMap((page) =>
    page.root
      .querySelectorAll("body *")
      .filter((part) => part.childNodes.length === 1 && texts.has(part.text.trim()) && languageOf(part) !== "en")
      .map((part) => `${page.address}: ${part.text.trim()}`),
  );
  expect(left).toEqual([]);
});

test("each page leads to itself in the other languages, for readers and for search engines", () => {
  const [page] = inLanguage("he").filter(({ address }) => address === "/he/contact/");
  expect(page!.root.querySelectorAll("header a[hreflang]").map((link) => link.getAttribute("href"))).toEqual(
    expect.arrayContaining([`${base}contact/`, `${base}qps/contact/`]),
  );
  expect(page!.alternates.map(({ language }) => language).sort()).toEqual(["en", "he", "qps", "x-default"]);
});

test("the copy for when there is no connection and the page for wrong addresses speak all three", () => {
  expect(Object.keys(JSON.parse(readFileSync(join(dist, "offline.json"), "utf8")) as object)).toEqual(
    expect.arrayContaining([`${base}offline/`, `${base}he/offline/`, `${base}qps/offline/`]),
  );
  const lost = pages.find(({ address }) => address === "/404.html")!;
  expect(lost.root.querySelectorAll("main section").map((part) => part.getAttribute("lang"))).toEqual(["en", "he", "qps"]);
});

test("each link to a page that is there in English only says so, and to no other", () => {
  const isForeign = ({ root }: BuiltPage) => languageOf(root.querySelector("h1")) === "en";
  const foreign = new Set(
    inLanguage("he")
      .filter(isForeign)
      .map(({ address }) => address),
  );
  expect(foreign.size).toBeGreaterThan(5);
  const mark = `(${rightToLeft("in English")})`;
  const links = inLanguage("he").flatMap((page) => page.root.querySelectorAll(`a[href^='${base}he/']`));
  const wrong = links.filter((link) => {
    const leadsAway = foreign.has(
      link
        .getAttribute("href")!
        .replace(/[#?].*/, "")
        .slice(base.length - 1),
    );
    const says = link.text.includes(mark) && link.getAttribute("hreflang") === "en";
    return leadsAway !== says;
  });
  expect(wrong.map(String)).toEqual([]);
});

/** The file of the build that stands at a path of the host; undefined for what is not below the site's own path. */
const fileAt = (path: string) =>
  path.startsWith(base) ? decodeURIComponent(path.slice(base.length)).replace(/(^|\/)$/, "$1index.html") : undefined;

/** Every address of the site's own host that a file names. */
function addressesIn(file: string): string[] {
  // A line of a calendar or a card goes on after a space.
  const text = readFileSync(join(dist, file), "utf8").replaceAll("\r\n ", "");
  const origin = new URL(url).origin;
  const whole = [...text.matchAll(/(?:https|webcal):\/\/(oakville\.example\.gov[^\s"'<>\\),;]*)/g)].map(([, rest]) => `https://${rest}`);
  const named = file.endsWith(".css")
    ? /url\(["']?([^"')]+)/g
    : /\s(?:href|src|action|poster)="([^"]*)"|content="\d+; url=([^"]*)"|&quot;(\/[^&]*)&quot;/g;
  const linked = /\.(html|css)$/.test(file) ? [...text.matchAll(named)].map(([, ...found]) => found.find((one) => one !== undefined)!) : [];
  const page = new URL(file.replace(/index\.html$/, ""), url);
  return [...whole, ...linked.map((to) => new URL(to, page).href)].filter((to) => new URL(to).origin === origin);
}

test("everything that any file of the site names stands below the site's own path, and files are there", () => {
  const files = filesBelow(dist).filter((file) => /\.(html|css|json|geojson|csv|ics|vcf|xml|txt|svg)$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  const findings = files.flatMap((file) =>
    [...new Set(addressesIn(file))].flatMap((to) => {
      const path = fileAt(`${new URL(to).pathname}`.replace(/\/sro$/, "/sro/"));
      if (path === undefined) return [`${file} names ${to}, which is outside`];
      // Oakville lacks a few pages that a whole site has; their links are not of interest here.
      return path.endsWith("index.html") || existsSync(join(dist, path)) ? [] : [`${file} names ${to}, which is not there`];
    }),
  );
  expect(findings).toEqual([]);
});

test("codes to scan lead to the page below the path", () => {
  const { path } = qrPath("https://oakville.example.gov/police/sro/schools/oak-high/");
  expect(readFileSync(join(dist, "schools/oak-high/qr.svg"), "utf8")).toContain(path);
  expect(readFileSync(join(dist, "schools/oak-high/poster/index.html"), "utf8")).toContain(path);
});

test("an address that has moved leads on below the path", () => {
  expect(readFileSync(join(dist, "_redirects"), "utf8")).toMatch(/^\/old\/page\/ \/police\/sro\/help\/bullying\/ 301\n/);
  expect(readFileSync(join(dist, "old/page/index.html"), "utf8")).toContain('content="0; url=/police/sro/help/bullying/"');
});

test("in a browser, links, search, the text of all pages and the copy for when there is no connection work below the path", async () => {
  const server = await serve(dist, 0, base);
  const browser = await chromium.launch(await findBrowser());
  try {
    const context = await browser.newContext({ baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    const page = await context.newPage();
    const outside: string[] = [];
    context.on("request", (request) => {
      if (!new URL(request.url()).pathname.startsWith(base)) outside.push(request.url());
    });
    context.on("response", (response) => {
      if (response.status() >= 400) outside.push(`${response.status()} ${response.url()}`);
    });
    page.on("pageerror", (error) => outside.push(error.message));

    await page.goto(base);
    await page.locator("header a.help").click();
    await page.waitForURL(`**${base}help/`);
    await page.locator("a.language[lang=qps]").click();
    await page.waitForURL(`**${base}qps/help/`);
    await page.goto(`${base}search/`);
    await page.locator("#search-question").fill("vest");
    await page.locator("[data-full-text-part] button").click();
    expect(await page.locator("[data-full-text-part] li a").first().getAttribute("href")).toMatch(/^\/police\/sro\/programs\//);

    await page.waitForFunction(async () => (await caches.keys()).length > 0 && navigator.serviceWorker.controller !== null);
    await new Promise((closed) => (server.close(closed), server.closeAllConnections()));
    await page.goto(`${base}help/bullying`);
    expect(await page.locator("h1").textContent()).toBe("If someone is bullying you");
    await page.goto(`${base}he/schools/`);
    expect(await page.locator("html").getAttribute("lang")).toBe("he");
    expect(outside).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});
