import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { oakville } from "../helpers/oakville.ts";
import { buildSmallSite, type SmallSite } from "../helpers/smallSite.ts";
import { original, tinyTree } from "../helpers/tree.ts";

/** A department in Spanish alone: its own files are in Spanish, common ones in English until they are translated. */
let site: SmallSite | undefined;
beforeAll(() => {
  site = buildSmallSite({
    ...tinyTree,
    ...Object.fromEntries(Object.entries(oakville).filter(([path]) => !/^content\/oakville\/.*\.es\./.test(path))),
    "content/oakville/department.yaml": tinyTree["content/oakville/department.yaml"]!.replace("languages: [en]", "languages: [es]")
      .replace("emergency: sro-unit", 'emergency: "911"')
      .replace("crisis: sro-unit", 'crisis: "988"')
      .replace("A person you know.", "Alguien que conoces."),
    "content/interface/en.yaml": original("content/interface/en.yaml"),
    "content/interface/es.yaml": original("content/interface/es.yaml"),
    "content/common/redirects.yaml": "- from: /tips/\n  to: /contact/\n  why: Short.\n",
  });
});
afterAll(() => site?.remove());

const at = (address: string) => site!.pages.find((page) => page.address === address)!;

test("its pages stand without a language in their addresses, and say that they are Spanish", () => {
  expect(at("/").root.querySelector("h1")!.text.trim()).toBe("Alguien que conoces.");
  const pages = site!.pages.filter(({ root }) => !root.querySelector("meta[http-equiv=refresh]"));
  expect(pages.filter(({ root }) => root.querySelector("html")!.getAttribute("lang") !== "es").map(({ address }) => address)).toEqual([]);
  expect(pages.filter(({ address }) => /^\/(en|es)\//.test(address)).map(({ address }) => address)).toEqual([]);
});

test("no page leads to another language", () => {
  const abroad = site!.pages.flatMap(({ root }) =>
    root.querySelectorAll("a[hreflang], link[hreflang=en], a[href^='/es/'], a[href^='/en/']"),
  );
  expect(abroad.filter((link) => link.getAttribute("hreflang") !== "x-default").map(String)).toEqual([]);
});

test("a common text without a translation says in Spanish that it is in English, and offers no page that is not there", () => {
  const notices = site!.pages.flatMap(({ root }) => root.querySelectorAll(".fallback"));
  expect(notices.length).toBeGreaterThan(0);
  expect(notices.map(({ text }) => text.replace(/\s+/g, " ").trim())).toContain("Solo en inglés. Esta página todavía no está traducida.");
});

test("the page at an old address leads on in Spanish", () => {
  expect(readFileSync(join(site!.dist, "tips/index.html"), "utf8")).toMatch(/<html lang="es"[^>]*>.*Ir a la dirección nueva/);
});
