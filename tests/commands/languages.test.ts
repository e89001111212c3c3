import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type HTMLElement } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BuiltPage } from "../../src/delivery/pages.ts";
import { long, madeUpWords, rightToLeft } from "../helpers/madeUp.ts";
import { oakville } from "../helpers/oakville.ts";
import { buildSmallSite, type SmallSite } from "../helpers/smallSite.ts";
import { original, tinyTree, type Changes } from "../helpers/tree.ts";

/** A small department in three languages: English, one with long words, and one that is written from right to left. */
const english = original("content/interface/en.yaml");
let pages: BuiltPage[];
let said = "";
let dist = "";

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
    .replace("crisis: sro-unit", 'crisis: "988"'),
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
  ({ pages, said, dist } = site);
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
      .filter((address) => address !== "/404.html")
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
  expect(unit.filter((link) => languageOf(link) === "he" && !link.text.includes("\u2066(619) 555-0142\u2069")).map(String)).toEqual([]);
  // Nothing is added where the words go the same way. A poster is in every language at once.
  expect(
    inLanguage("qps")
      .filter(({ address, html }) => !address.endsWith("/poster/") && /[\u2066-\u2069]/.test(html))
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
    expect.arrayContaining(["/contact/", "/qps/contact/"]),
  );
  expect(page!.alternates.map(({ language }) => language).sort()).toEqual(["en", "he", "qps", "x-default"]);
});

test("the copy for when there is no connection and the page for wrong addresses speak all three", () => {
  expect(Object.keys(JSON.parse(readFileSync(join(dist, "offline.json"), "utf8")) as object)).toEqual(
    expect.arrayContaining(["/offline/", "/he/offline/", "/qps/offline/"]),
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
  const links = inLanguage("he").flatMap((page) => page.root.querySelectorAll("a[href^='/he/']"));
  const wrong = links.filter((link) => {
    const leadsAway = foreign.has(link.getAttribute("href")!.replace(/[#?].*/, ""));
    const says = link.text.includes(mark) && link.getAttribute("hreflang") === "en";
    return leadsAway !== says;
  });
  expect(wrong.map(String)).toEqual([]);
});
