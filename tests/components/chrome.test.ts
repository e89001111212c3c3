import { describe, expect, test } from "vitest";
import Breadcrumbs from "../../src/components/chrome/Breadcrumbs.astro";
import Drawing from "../../src/components/chrome/Drawing.astro";
import Facts from "../../src/components/chrome/Facts.astro";
import Fallback from "../../src/components/chrome/Fallback.astro";
import Footer from "../../src/components/chrome/Footer.astro";
import Header from "../../src/components/chrome/Header.astro";
import LanguageSwitch from "../../src/components/chrome/LanguageSwitch.astro";
import Link from "../../src/components/chrome/Link.astro";
import Neighbors from "../../src/components/chrome/Neighbors.astro";
import OnThisPage from "../../src/components/chrome/OnThisPage.astro";
import Search from "../../src/components/chrome/Search.astro";
import SampleMark from "../../src/components/chrome/SampleMark.astro";
import { record, records } from "../../src/site/records.ts";
import { links, show, text } from "./shown.ts";

describe("Header", () => {
  test("leads home, to help first, then where the department's menu leads, and to the other language", async () => {
    const header = await show(Header, "/programs/safety-patrol/");
    for (const part of ["[data-search-sheet]", ".menu", "[aria-hidden]"]) header.querySelectorAll(part).forEach((found) => found.remove());
    expect(links(header)).toEqual([
      "Oakville School Resource Officers → /",
      "Programs → /programs/",
      "Español → /es/programs/safety-patrol/",
      "Search → /search/",
      "Get help → /help/",
    ]);
  });

  test("has a menu of two parts, with all that a reader looks for", async () => {
    const parts = (await show(Header, "/es/")).querySelectorAll(".menu nav > div");
    const [help, program] = parts.map((part) => [text(part.querySelector("p")!), links(part)] as const);
    expect(help![0]).toBe("Buscar ayuda");
    expect(help![1]).toEqual(expect.arrayContaining(["Ayuda → /es/help/", "Líneas de ayuda → /es/resources/", "Contacto → /es/contact/"]));
    expect(program![0]).toBe("El programa");
    expect(program![1]).toContain("Cifras → /es/dashboard/");
    expect(program![1]).toEqual(expect.arrayContaining(["Oficiales → /es/officers/", "Eventos → /es/events/"]));
    // Nothing of Oakville's is there twice.
    expect(new Set([...help![1], ...program![1]]).size).toBe(help![1].length + program![1].length);
  });

  test("marks the page that is shown, and the section that it belongs to", async () => {
    const marked = async (address: string) =>
      (await show(Header, address))
        .querySelectorAll("nav.bar [aria-current]")
        .map((a) => `${a.getAttribute("href")} ${a.getAttribute("aria-current")}`);
    expect(await marked("/programs/")).toEqual(["/programs/ page"]);
    expect(await marked("/es/programs/safety-patrol/")).toEqual(["/es/programs/ true"]);
    expect(await marked("/")).toEqual([]);
  });
});

describe("the search of a header", () => {
  test("is a link to its page, which a script opens as a box; without one the box stays hidden", async () => {
    const search = await show(Search, "/es/programs/");
    expect(search.querySelector("[data-search-open]")!.getAttribute("href")).toBe("/es/search/");
    expect(search.querySelector("[data-search-sheet]")!.hasAttribute("hidden")).toBe(true);
    const [input, list] = [search.querySelector("[role=combobox]")!, search.querySelector("[role=listbox]")!];
    expect(input.getAttribute("aria-controls")).toBe(list.id);
    expect(search.querySelector("label")!.getAttribute("for")).toBe(input.id);
  });

  test("holds the numbers, and ways on for when nothing is found or the answers do not come", async () => {
    const search = await show(Search, "/programs/");
    expect(search.querySelectorAll("[data-search-line] a").map((a) => a.getAttribute("href"))).toEqual(["tel:988", "sms:988", "tel:911"]);
    for (const name of ["none", "failed"])
      expect(search.querySelectorAll(`[data-search-${name}] a`).map((a) => a.getAttribute("href"))).toEqual([
        "/a-z/",
        "/help/",
        "/contact/",
      ]);
  });

  test("leaves the box to the page of the search itself", async () => {
    expect((await show(Search, "/search/")).querySelector("[data-search]")).toBeNull();
  });
});

describe("Footer", () => {
  test.each([
    ["/", ["tel:988", "tel:911", "tel:+16195550142"], "https://www.example.gov/sro", "/help/"],
    ["/es/", [expect.stringMatching(/^tel:988/), "tel:911", "tel:+16195550142"], "https://www.example.gov/sro", "/es/help/"],
  ])(
    "of %s gives the numbers of the unit, for danger and for a crisis, and leads to the department's own page",
    async (address, numbers, own, help) => {
      const footer = await show(Footer, address);
      expect(footer.querySelectorAll('a[href^="tel:"]').map((a) => a.getAttribute("href"))).toEqual(numbers);
      const others = footer.querySelectorAll("nav a").map((a) => a.getAttribute("href"));
      expect(others).toContain(own);
      expect(others).toContain(help);
      expect(others).not.toContain(`${help}leaving/`);
    },
  );

  test("tells about leaving fast where there is a way to leave fast", async () => {
    expect(links(await show(Footer, "/es/help/bullying/", { exit: true }))).toContain("La salida rápida → /es/help/leaving/");
  });
});

describe("LanguageSwitch", () => {
  test.each([
    ["/help/bullying/", ["Español → /es/help/bullying/"]],
    ["/es/help/bullying/", ["English → /help/bullying/"]],
    ["/es/", ["English → /"]],
    ["/404/", ["Español → /es/"]],
  ])("on %s leads to the same page", async (address, expected) => {
    const shown = await show(LanguageSwitch, address);
    expect(links(shown)).toEqual(expected);
    const [link] = shown.querySelectorAll("a");
    expect(link!.getAttribute("lang")).toBe(link!.getAttribute("hreflang"));
  });
});

describe("Breadcrumbs", () => {
  test("lead from home to this page, which is no link", async () => {
    const program = (await record("programs", "en", "safety-patrol"))!;
    const shown = await show(Breadcrumbs, "/programs/safety-patrol/", { record: program });
    expect(links(shown)).toEqual(["Home → /", "Programs → /programs/"]);
    const current = shown.querySelector("[aria-current=page]")!;
    expect(text(current)).toBe("Safety Patrol");
    expect(current.getAttribute("lang")).toBeUndefined();
  });

  test("say that a name is English on a Spanish page", async () => {
    const program = (await record("programs", "es", "safety-patrol"))!;
    const shown = await show(Breadcrumbs, "/es/programs/safety-patrol/", { record: program });
    expect(links(shown)).toEqual(["Inicio → /es/", "Programas → /es/programs/"]);
    expect(shown.querySelector("[aria-current=page]")!.getAttribute("lang")).toBe("en");
  });
});

describe("Facts", () => {
  test.each([
    ["/", "November 1, 2026"],
    ["/es/", "1 de noviembre de 2026"],
  ])("on %s say when they were checked, and where they were read", async (address, day) => {
    const shown = await show(Facts, address, { from: { checked: "2026-11-01" }, sources: ["https://www.example.org/a/page"] });
    expect(text(shown.querySelector("summary")!)).toContain(day);
    expect(links(shown)).toEqual(["example.org → https://www.example.org/a/page"]);
  });

  test.each([
    ["/", "From a copy read on November 1, 2026. Not confirmed yet"],
    ["/es/", "Datos leídos el 1 de noviembre de 2026. Nadie los ha confirmado"],
  ])("on %s say when they were only read", async (address, said) => {
    expect(text((await show(Facts, address, { from: { read: "2026-11-01" } })).querySelector("p")!)).toBe(said);
  });

  test.each([
    ["/", ["example.org · 1 (2018)", "example.org · 2 (no date)", "example.org · 3"]],
    ["/es/", ["example.org · 1 (2018)", "example.org · 2 (sin fecha)", "example.org · 3"]],
  ])("on %s say of what year a source is, that it has no date, or nothing where nobody has looked", async (address, said) => {
    const sources = ["of/2018", "undated", "unknown"].map((path) => `https://www.example.org/${path}`);
    const shown = await show(Facts, address, { from: { read: "2026-11-01" }, sources });
    expect(shown.querySelectorAll("li").map((li) => li.structuredText.trim().replace(/\s+/g, " "))).toEqual(said);
    expect(shown.querySelector("time")!.getAttribute("datetime")).toBe("2018-07-18");
  });

  test("without a source have nothing to open", async () => {
    expect((await show(Facts, "/", { from: { checked: "2026-11-01" } })).querySelector("details")).toBeNull();
  });
});

test("Fallback leads to the English page", async () => {
  const shown = await show(Fallback, "/es/programs/safety-patrol/", { in: "en" });
  expect(shown.querySelector("a")!.getAttribute("href")).toBe("/programs/safety-patrol/");
  expect(shown.querySelector("a")!.getAttribute("hreflang")).toBe("en");
});

test.each([
  ["/programs/", "/help/", "/help/"],
  ["/es/programs/", "/help/", "/es/help/"],
  ["/es/programs/", "https://www.example.org/", "https://www.example.org/"],
  ["/es/programs/", "#join", "#join"],
])("Link on %s to %s leads to %s, with nothing between it and the next sign", async (page, href, expected) => {
  expect((await show(Link, page, { href }, "words")).outerHTML).toBe(`<a href="${expected}">words</a>`);
});

describe("Neighbors", () => {
  test("lead to the records before and after, and to nothing at the ends", async () => {
    const among = await records("history", "en");
    // By their titles: A first officer, A plan, New vests.
    expect(among.map(({ id }) => id)).toEqual(["second", "first", "aside"]);
    const ends = async (id: string) =>
      (await show(Neighbors, "/", { id, among })).querySelectorAll("nav > a").map((a) => a.classList.contains("next"));
    expect(await ends(among[0]!.id)).toEqual([true]);
    expect(await ends(among[1]!.id)).toEqual([false, true]);
    expect(await ends(among[2]!.id)).toEqual([false]);
    expect(await ends("elsewhere")).toEqual([]);
  });
});

describe("OnThisPage", () => {
  const heading = (slug: string, depth = 2, lang?: string) => ({ depth, slug, text: slug, ...(lang && { lang }) });

  test("lists the parts of a long page, without those within a part", async () => {
    const shown = await show(OnThisPage, "/", { headings: [heading("one"), heading("within", 3), heading("two"), heading("three")] });
    expect(links(shown)).toEqual(["one → #one", "two → #two", "three → #three"]);
  });

  test("is not there on a short page", async () => {
    expect(text(await show(OnThisPage, "/", { headings: [heading("one"), heading("two")] }))).toBe("");
  });

  test("says in which language each name is", async () => {
    const headings = [heading("one"), heading("two"), heading("tres", 2, "es")];
    const shown = await show(OnThisPage, "/es/", { headings, lang: "en" });
    expect(shown.querySelectorAll("li").map((item) => item.getAttribute("lang"))).toEqual(["en", "en", "es"]);
  });
});

test.each([
  ["/", "Sample", "en"],
  ["/es/", "Inventado", "es"],
])("SampleMark on %s says that a record is made up, in the reader's language", async (address, said, language) => {
  const shown = await show(SampleMark, address);
  expect(text(shown)).toBe(said);
  expect(shown.querySelector(".sample")!.getAttribute("lang")).toBe(language);
});

test("Drawing refuses a name that there is none for", async () => {
  await expect(show(Drawing, "/", { name: "no-such-drawing" })).rejects.toThrow("There is no drawing “no-such-drawing”.");
});
