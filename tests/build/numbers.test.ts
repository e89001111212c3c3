import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HTMLElement } from "node-html-parser";
import { expect, test } from "vitest";
import { numbersOf, rightFor, settingsOf, type Numbered } from "../helpers/numbers.ts";
import { at, builtSites, expectEnough, expectNone, pageAt, type Site } from "../helpers/sites.ts";
import { firstLanguage } from "../../src/i18n/inLanguage.ts";

/** Every number that a reader can dial from any page or file, against the record that it comes from, in the reader's language. */
const sites = await builtSites();
const known = new Map(sites.map(({ name }) => [name, numbersOf(name)]));

/** Pages that hold every language side by side: there each part says its own. */
const manyLanguages = (address: string) =>
  /(404|500)\.html$/.test(address) || address.includes("/poster") || /\/resources\/[^/]+\/$/.test(address);

function languageOf(link: HTMLElement, page: { address: string; language: string }): string {
  if (!manyLanguages(page.address)) return page.language;
  for (let part: HTMLElement | null = link; part; part = part.parentNode) {
    const lang = part.getAttribute?.("lang");
    if (lang) return lang;
  }
  return page.language;
}

interface Dialed {
  channel: Numbered["channel"];
  number: string;
  /** What is ready to be sent. */
  body: string;
  /** What is said beside it. */
  said: string;
}

function parsed(href: string, said: string): Dialed {
  const [, channel, number, query = ""] = /^(tel|sms):([^?]*)\??&?(.*)$/.exec(href)!;
  const body = new URLSearchParams(query).get("body") ?? "";
  return { channel: channel as Dialed["channel"], number: number!, body, said };
}

const digitsIn = (text: string) => text.replace(/\D/g, "");
const asWord = (option: string) => new RegExp(`(^|[^\\p{L}\\d])${option}($|[^\\p{L}\\d])`, "u");

/** What is wrong with a number, if anything, for one entry of a record. */
function wrongBy({ digits, option, channel }: Numbered, { body, said }: Dialed, ready: boolean): string | undefined {
  const words = body.split(/\s+/);
  if (channel === "sms" && option && words[0] !== option) return `does not send ${option} first`;
  if (channel === "sms" && !option && body && !ready) return `sends “${body}”`;
  if (ready) return undefined;
  if (!digitsIn(said).includes(digits)) return `does not say its number`;
  // What stands beside the number itself: a key, a word.
  const [before = "", ...after] = said.split(/\(?\d{3}\)?[ \d-]*\d/);
  const rest = [before, ...after].join(" ");
  const others: string[] = said.replace(/\(\d{3}\) \d{3}-\d{4}|24\/7/g, " ").match(/\b\d\b/g) ?? [];
  if (channel === "tel" && (option ? !others.includes(option) : others.length > 0)) return `is said as “${said}”, key ${option ?? "none"}`;
  if (channel === "sms" && option && !asWord(option).test(rest)) return `does not say ${option}`;
  return undefined;
}

/** What is wrong with a number for readers of a language. It is right if it is so for one of the records that have it. */
function wrong(site: Site, dialed: Dialed, language: string, { ready = false, every = false } = {}): string | undefined {
  const same = known.get(site.name)!.filter((entry) => entry.channel === dialed.channel && entry.dialed === dialed.number);
  if (same.length === 0) return "belongs to no record";
  const reasons = [...Map.groupBy(same, ({ record }) => record).values()].flatMap((entries) =>
    (every ? entries : rightFor(language, entries)).map((entry) => wrongBy(entry, dialed, ready)),
  );
  return reasons.some((reason) => reason === undefined) ? undefined : reasons[0];
}

const text = (element: HTMLElement) => element.textContent.replace(/\s+/g, " ").trim();

test.each(sites)("$name: every number on every page is that of a record, and is dialed and said as the page's language needs", (site) => {
  let count = 0;
  const findings = site.pages.flatMap((page) =>
    page.root.querySelectorAll("a[href^='tel:'], a[href^='sms:']").flatMap((link) => {
      const dialed = parsed(link.getAttribute("href")!, text(link));
      // A message to someone whom the reader picks has no number.
      if (!dialed.number) return [];
      count += 1;
      const ready = link.closest(".words") !== null;
      // Only the list of all ways shows those for other languages, each with its language beside it.
      const every = link.closest(".ways") !== null;
      const reason = wrong(site, dialed, languageOf(link, page), { ready, every });
      return reason ? [`${at(page)}: ${link.getAttribute("href")} “${dialed.said}” ${reason}`] : [];
    }),
  );
  expectEnough(site, count, 1001);
  expectNone(findings);
});

test.each(sites)("$name: a ready message goes only to a line that is known to read its language", (site) => {
  const findings = site.pages.flatMap((page) =>
    page.root.querySelectorAll(".words a[href^='sms:']").flatMap((link) => {
      const { number } = parsed(link.getAttribute("href")!, "");
      if (!number) return [];
      const language = link.closest("[lang]")?.getAttribute("lang") ?? page.language;
      const lines = known.get(site.name)!.filter((entry) => entry.channel === "sms" && entry.dialed === number);
      return lines.some(({ languages }) => (languages ?? ["en"]).includes(language)) ? [] : [`${at(page)}: ${number} in ${language}`];
    }),
  );
  expectNone(findings);
});

test.each(sites)("$name: numbers that scripts dial are right too", (site) => {
  const findings = site.pages.flatMap((page) =>
    page.root.querySelectorAll("[data-tel]").flatMap((element) => {
      const reason = wrong(site, parsed(element.getAttribute("data-tel")!, element.getAttribute("data-call")!), page.language);
      return reason ? [`${at(page)}: ${element.getAttribute("data-tel")} ${reason}`] : [];
    }),
  );
  expectNone(findings);
});

test.each(sites)("$name: posters say in each language how the department's lines are reached", (site) => {
  const { contact, crisis, emergency } = settingsOf(site.name);
  const numbers = known.get(site.name)!;
  const posters = site.pages.flatMap((page) => page.root.querySelectorAll(".poster section[lang]").map((part) => ({ page, part })));
  expectEnough(site, posters.length, 21);
  const outside = new Set(site.content.entries.schools[firstLanguage]!.flatMap(({ data }) => (data.outside ? [data.name] : [])));
  expectNone(
    posters.flatMap(({ page, part }) => {
      const language = part.getAttribute("lang")!;
      const lines = part.querySelectorAll("dd").map(text);
      // Nobody knows that the unit serves a school outside its ground.
      const serves = !outside.has(text(part.closest(".poster")!.querySelector("h2")!));
      return [...(serves ? [contact] : []), crisis, emergency].flatMap((record) =>
        [
          ...Map.groupBy(
            numbers.filter((entry) => entry.record === record),
            ({ channel }) => channel,
          ).values(),
        ].flatMap((entries) => {
          // The unit and the line for danger are for calls; one entry serves both where nothing is pressed or sent.
          if (record !== crisis && entries[0]!.channel === "sms") return [];
          const right = rightFor(language, entries);
          const said = (entry: Numbered) =>
            lines.some((line) => {
              const all = line.match(/\(\d{3}\) \d{3}-\d{4}|\d{3,}/)?.[0] ?? "";
              const rest = line.replace(all, " ");
              return digitsIn(all) === entry.digits && (entry.option ? asWord(entry.option).test(rest) : !/\d|AYUDA/.test(rest));
            });
          return right.some(said) ? [] : [`${at(page)} (${language}): ${record} ${entries[0]!.channel}, said: ${lines.join(" / ")}`];
        }),
      );
    }),
  );
});

test.each(sites)("$name: every number in a contact file is that of a record, with a label that says how", (site) => {
  const files = globSync("**/*.vcf", { cwd: site.folder });
  expectEnough(site, files.length, 21);
  expectNone(
    files.flatMap((file) => {
      const language = /^(es)\//.exec(file)?.[1] ?? firstLanguage;
      const lines = readFileSync(join(site.folder, file), "utf8").replaceAll("\r\n ", "").split("\r\n");
      const labels = new Map(
        lines.flatMap((line) => [...line.matchAll(/^(item\d+)\.X-ABLabel:(.*)$/g)].map(([, item, label]) => [item!, label!])),
      );
      return lines.flatMap((line) => {
        const [, item, type, number] = /^(?:(item\d+)\.)?TEL;TYPE=(\w+):(.*)$/.exec(line) ?? [];
        if (!number) return [];
        const said = (labels.get(item!) ?? "").replaceAll("\\,", ",");
        const channel = type === "CELL" ? "sms" : "tel";
        // An address book holds no words to send: the label says them.
        const option = known.get(site.name)!.filter((entry) => entry.channel === channel && entry.dialed === number && entry.option);
        const body = option.find((entry) => asWord(entry.option!).test(said))?.option ?? "";
        const reason = wrong(site, { channel, number, body, said }, language);
        return reason ? [`${file}: ${number} “${said}” ${reason}`] : [];
      });
    }),
  );
});

/** A number as it stands in a text: (619) 555-0142, 619-555-0142, or as machines dial it. */
const inText = /\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b|\+1\d{10}|\b(?:tel|sms):\+?\d+/g;

test.each(sites)("$name: calendars, feeds and data hold no number that is not a record's", (site) => {
  const files = globSync("**/*.{ics,json,csv,geojson}", { cwd: site.folder }).filter((file) => !file.includes("pagefind"));
  expectEnough(site, files.filter((file) => file.endsWith(".ics")).length, 1);
  const digits = new Set(known.get(site.name)!.map((entry) => entry.digits));
  expectNone(
    files.flatMap((file) =>
      [...readFileSync(join(site.folder, file), "utf8").replaceAll("\r\n ", "").matchAll(inText)].flatMap(([found]) =>
        digits.has(digitsIn(found).replace(/^1(?=\d{10}$)/, "")) ? [] : [`${file}: ${found}`],
      ),
    ),
  );
});

test.each(sites)("$name: what search engines are told of a number is as it is dialed", (site) => {
  const dialed = new Set(known.get(site.name)!.map((entry) => entry.dialed));
  const found = site.pages.flatMap((page) =>
    page.root
      .querySelectorAll("script[type='application/ld+json']")
      .flatMap((script) => [...script.textContent.matchAll(/"telephone":"([^"]*)"/g)].map(([, number]) => ({ page, number: number! }))),
  );
  expectEnough(site, found.length, 21);
  expectNone(found.flatMap(({ number, page }) => (dialed.has(number) ? [] : [`${at(page)}: ${number}`])));
});

/** Written by hand, from the records: 988 in Spanish wants the key 2, or the word AYUDA. */
test.each(sites.filter(({ content }) => content.languages.join() === "en,es"))(
  "$name: every Spanish page that offers the crisis line says the key 2 and the word AYUDA",
  (site) => {
    const school = site.pages.find(({ bare }) => /^\/schools\/[a-z0-9-]+\/$/.test(bare) && bare !== "/schools/posters/")!.bare;
    for (const bare of ["/", "/help/", "/offline/", "/help/suicide/", school]) {
      const links = pageAt(site, bare, "es").root.querySelectorAll("main a[href^='tel:988'], main a[href^='sms:988']");
      const said = links.filter((link) => link.classList.contains("button")).map((link) => [link.getAttribute("href"), text(link)]);
      // A button of two lines says below whose the number is.
      expect(said.slice(0, 2), bare).toEqual([
        ["tel:988", expect.stringMatching(/^Llamar al 988, opción 2/)],
        ["sms:988?&body=AYUDA", expect.stringMatching(/^Mandar AYUDA al 988/)],
      ]);
    }
    const english = pageAt(site, "/", firstLanguage).root.querySelectorAll("main a[href^='tel:988'], main a[href^='sms:988']");
    expect(english.slice(0, 2).map((link) => [link.getAttribute("href"), text(link)])).toEqual([
      ["tel:988", "Call 988"],
      ["sms:988", "Text 988"],
    ]);
  },
);
