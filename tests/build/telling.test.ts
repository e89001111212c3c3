import { expect, test } from "vitest";
import { at, builtSites, entries, expectEnough, expectNone, ofReference, pageAt, type Site } from "../helpers/sites.ts";
import { firstLanguage } from "../../src/i18n/inLanguage.ts";

/** What readers are told of who answers, who may be told, and how to tell without a name. */
const sites = await builtSites();

const read = (site: Site, address: string, language = firstLanguage) =>
  pageAt(site, address, language).root.querySelector("main")!.textContent.replace(/\s+/g, " ");

const ask: Record<string, string> = {
  en: "Staff may have to report abuse or danger. Ask first.",
  es: "Es posible que el personal tenga que avisar si hay maltrato o peligro. Puedes preguntar primero.",
};

/** Who writes a promise of this kind about somebody else has to show where that somebody says so. No service does yet. */
const promised = /\bnot the police\b|\bpolice (?:are|is) not told|\bno es (?:de )?la policía|\bno le avisa a la policía/i;

test.each(sites)("$name: no page of help says of anybody that police are not told", (site) => {
  const findings = site.pages
    .filter(({ bare }) => /^\/(resources|help|what-happens)\//.test(bare))
    .flatMap((page) => {
      const found = promised.exec(page.root.querySelector("body")!.textContent);
      return found ? [`${at(page)}: ${found[0]}`] : [];
    });
  expectNone(findings);
});

test.each(sites)("$name: whoever picks up may have to report, and the page of each line says so, in every language", (site) => {
  const findings = entries(site, "resources").flatMap(({ entry, language }) => {
    const { answers, told } = entry.data;
    if (told !== "ask" || answers === "nobody") return [];
    return read(site, `/resources/${entry.id}/`, language).includes(ask[language]!) ? [] : [`${language} ${entry.id}`];
  });
  expectNone(findings);
});

test.each(sites)("$name: a line that passes on what it hears is not called a police line", (site) => {
  const passing = entries(site, "resources").filter(({ entry }) => entry.data.told === "police" && entry.data.answers !== "police");
  expect(passing.map(({ entry }) => entry.id)).toContain("cybertipline");
  for (const { entry, language } of passing) {
    const text = read(site, `/resources/${entry.id}/`, language);
    expect(text, entry.id).not.toMatch(/police line|Police answer|línea es de la policía|Contesta la policía/);
    expect(text, entry.id).toContain({ en: "What you say goes on to police.", es: "Lo que dices llega a la policía." }[language]!);
  }
});

test.each(sites)("$name: “day and night” never stands in one breath with a way that keeps other hours", (site) => {
  const rows = site.pages.flatMap((page) =>
    page.root.querySelectorAll("section.line:has(a[href*='/resources/'])").map((row) => ({ page, row })),
  );
  expectEnough(site, rows.length, 101);
  const summed = /(^|· )(Day and night|De día y de noche)( ·|$)/;
  const findings = rows.flatMap(({ page, row }) => {
    const name = row.querySelector("a[href*='/resources/']")!.getAttribute("href")!.split("/").at(-2)!;
    const { data } = entries(site, "resources").find(({ entry }) => entry.id === name)!.entry;
    const ways = [...(data.call ?? []), ...(data.text ?? []), ...(data.chat ?? []), ...(data.form ?? [])];
    const steady = data.hours === "always" || ways.every(({ hours }) => hours === "always");
    return !steady && row.querySelectorAll(".meta").some((part) => summed.test(part.textContent.trim())) ? [`${at(page)}: ${name}`] : [];
  });
  expectNone(findings);
});

test.each(sites)("$name: “Chat” and “Open the form” lead to a chat and a form, not to a home page", (site) => {
  const findings = site.pages.flatMap((page) =>
    page.root
      .querySelectorAll("a.button, .ways a")
      .filter((link) => /^(Chat|Chatea|Open the form|Abrir el formulario)/.test(link.textContent.trim()))
      .filter((link) => new URL(link.getAttribute("href")!).pathname === "/")
      .map((link) => `${at(page)}: ${link.getAttribute("href")}`),
  );
  expectNone(findings);
});

test.each(sites)(
  "$name: where readers come to tell, what asks for no name is first and filled, and the police are last and marked",
  (site) => {
    const nameless = entries(site, "resources").some(({ entry }) => entry.data.tip?.asks_name === "no");
    for (const topic of ["/help/tips/", "/help/threats/"])
      for (const [language, mark] of [
        ["en", "They may ask your name."],
        ["es", "Pueden preguntar el nombre."],
      ] as const) {
        if (!site.content.languages.includes(language)) continue;
        const main = pageAt(site, topic, language).root.querySelector("main")!;
        const buttons = main.querySelectorAll(".first .button");
        if (nameless) {
          expect(buttons[0]!.getAttribute("href")).toMatch(/^https:/);
          expect(buttons[0]!.textContent).toMatch(/^\s*(Tell without your name|Avisar sin dar el nombre): p3tips.com/);
          expect(buttons[0]!.classList.contains("full")).toBe(true);
        }
        // No big button leads to the police, who may ask for a name, but to the line for danger; where there is a form that asks for
        // none, nothing else stands beside it.
        const police = entries(site, "resources")
          .filter(({ entry }) => entry.data.answers === "police")
          .flatMap(({ entry }) => (entry.data.call ?? []).map(({ number }) => number.replace(/\D/g, "")));
        expectEnough(site, police.length, 1);
        const calls = buttons.map((button) => button.getAttribute("href")!.replace(/\D/g, ""));
        expect(calls.filter((digits) => police.some((number) => digits.endsWith(number)))).toEqual([]);
        if (nameless) expect(main.querySelectorAll(".first a[href*='741741']")).toEqual([]);
        const last = main.querySelectorAll("section.line").at(-1)!;
        expect(last.querySelector("a")!.getAttribute("href")).toContain(`/resources/${site.department.contact}/`);
        expect(last.textContent).toContain(mark);
      }
  },
);

test.each(sites)("$name: a way without a name is promised only where there is one", (site) => {
  const nameless = entries(site, "resources").some(({ entry }) => entry.data.tip?.asks_name === "no");
  for (const [language, promise] of [
    ["en", /without (your|my|a) name/i],
    ["es", /sin (dar )?(tu|mi|el) nombre/i],
  ] as const) {
    if (!site.content.languages.includes(language)) continue;
    const door = pageAt(site, "/help/", language).root.querySelector("main a[href$='/help/tips/']")!;
    expect(promise.test(door.textContent)).toBe(nameless);
  }
});

test.each(ofReference(sites))("$name: who can't talk can text 911 with one tap, and learns when it does not work", (site) => {
  for (const language of site.content.languages) {
    for (const address of ["/", "/help/", "/help/emergency/", "/help/suicide/"])
      expect(pageAt(site, address, language).root.querySelector("main a[href^='sms:911']"), `${language} ${address}`).not.toBeNull();
    const first = pageAt(site, "/help/emergency/", language).root.querySelectorAll("main .first a");
    expect(first.map((link) => link.getAttribute("href"))).toEqual(["tel:911", "sms:911"]);
    expect(read(site, "/help/emergency/", language)).toMatch(/roaming|while you roam/);
    expect(read(site, "/resources/911/", language)).toMatch(/“Spanish/);
  }
});

test.each(sites)("$name: a reader of Spanish is told where a line is not known to answer in Spanish", (site) => {
  expect(read(site, "/resources/runaway-safeline/", "es")).toContain("Solo contesta en inglés.");
  expect(read(site, "/resources/love-is-respect/", "es")).toContain("Quizá no contesten en español. Di: “Spanish, please”.");
  expect(read(site, "/resources/988/", "es")).not.toMatch(/Solo contesta en|no se publica si contesta/);
});

test.each(sites)("$name: “checked” stands on no page whose facts were only read in a copy", (site) => {
  const unconfirmed = new Set(
    (["resources", "topics", "questions", "programs", "schools", "journeys"] as const).flatMap((collection) =>
      entries(site, collection).flatMap(({ entry }) => (entry.data.read ? [`${collection}/${entry.id}`] : [])),
    ),
  );
  expectEnough(site, unconfirmed.size, 51);
  const findings = site.pages.flatMap((page) => {
    const [section, name] = page.bare.split("/").slice(1);
    const collection = { help: "topics", "what-happens": "journeys" }[section!] ?? section;
    const sources = page.root.querySelector("main .sources")?.textContent ?? "";
    if (!unconfirmed.has(`${collection}/${name}`) || !sources) return [];
    return /not confirmed yet|nadie los ha confirmado/i.test(sources) && !/Checked|Revisado|Confirmado:/.test(sources) ? [] : [at(page)];
  });
  expectNone(findings);
});
