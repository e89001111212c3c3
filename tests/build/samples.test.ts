import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { expect, test } from "vitest";
import { addressOf, inLanguage, firstLanguage } from "../../src/i18n/addresses.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { kinds, type Collection, type Fields } from "../../src/schemas/index.ts";
import { at, builtSites, entries, expectEnough, expectNone, ofReference, pageAt, type Site } from "../helpers/sites.ts";

const sites = await builtSites();

/** The words that mark what is made up, in whatever language: “Sample”, “Inventado”. */
const marks = (site: Site) => Object.values(site.content.words).flatMap(({ site: { sample, sample_long } }) => [sample, sample_long]);

/** Names of the records that are made up, and the sentences in which numbers that are made up are told. */
function samples(site: Site) {
  return (Object.keys(kinds) as Collection[]).flatMap((collection) =>
    entries(site, collection).flatMap(({ entry, language }) => {
      const data = entry.data as { sample?: boolean; title?: string; name?: string; finding?: string };
      const name = data.title ?? data.name;
      if (!data.sample || !name) return [];
      const address = addressOf(collection, entry.id);
      return [
        { collection, id: entry.id, language, name, said: data.finding?.split("{")[0], address: address && inLanguage(language, address) },
      ];
    }),
  );
}

/** Of some texts those that name what is made up without saying so. */
function unmarked(site: Site, texts: string[]): string[] {
  const names = [...new Set(samples(site).flatMap(({ name, said }) => [name, ...(said ? [said] : [])]))];
  const words = marks(site);
  // “Thanks” and “Clases” are words of other sentences too: a single word names only what it stands for alone, or first.
  const has = (text: string, name: string) => (name.includes(" ") ? text.includes(name) : new RegExp(`^${name}($|[,:])`).test(text));
  return texts.filter((text) => names.some((name) => has(text, name)) && !words.some((word) => text.includes(word)));
}

test.each(sites)("$name: no title, preview, label or description for machines names what is made up without saying so", (site) => {
  const findings = site.pages.flatMap((page) => {
    const attributes = page.root
      .querySelectorAll("*")
      .flatMap((element) => Object.entries(element.attributes).filter(([name]) => !["href", "src", "id", "class"].includes(name)))
      .map(([, value]) => value);
    const mails = page.root.querySelectorAll("a[href^=mailto]").map((link) => decodeURIComponent(link.getAttribute("href")!));
    const titles = page.root.querySelectorAll("title, desc, caption, option").map((element) => element.textContent);
    const machines = page.root
      .querySelectorAll("script[type='application/ld+json']")
      .flatMap((script) => [...script.textContent.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([text]) => text));
    return unmarked(site, [...attributes, ...mails, ...titles, ...machines]).map((text) => `${at(page)}: ${text.slice(0, 120)}`);
  });
  expectNone(findings, "texts without the mark");
});

test.each(sites)("$name: whoever shares a page about what is made up shares a title, a text and a picture that say so", (site) => {
  const words = marks(site);
  const findings = samples(site).flatMap(({ address, language }) => {
    if (!address) return [];
    const page = site.pages.find((of) => of.address === address)!;
    const said = (name: string) => page.root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ?? "";
    const texts = ["og:title", "og:description", "description", "og:image:alt"].filter(
      (name) => !words.some((word) => said(name).includes(word)),
    );
    const picture = said("og:image").endsWith(`/share/${language}-sample.png`) ? [] : ["og:image"];
    return [...texts, ...picture].map((name) => `${at(page)}: ${name}`);
  });
  expectNone(findings, "previews without the mark");
});

test.each(sites)("$name: whoever shares a list that shows what is made up shares a text that says so", (site) => {
  const lists = ["/officers/", "/events/", "/dashboard/"].flatMap((address) =>
    site.content.languages.map((language) => inLanguage(language, address)),
  );
  const findings = lists.flatMap((address) => {
    const page = site.pages.find((of) => of.address === address);
    if (!page) return [];
    const marked = marks(site).some((word) => page.root.querySelector("main")!.textContent.includes(word));
    const said = ["description", "og:description"].map(
      (name) => page.root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ?? "",
    );
    return marked && said.some((text) => !marks(site).some((word) => text.includes(`“${word}”`))) ? [at(page)] : [];
  });
  expectNone(findings, "lists without a word about what is made up");
});

test.each(sites)("$name: no file to download names what is made up without saying so", (site) => {
  const files = filesBelow(site.folder).filter((file) => /\.(ics|vcf|csv|json|geojson)$/.test(file) && !file.startsWith("pagefind/"));
  expectEnough(site, files.filter((file) => file.endsWith(".ics")).length, 1);
  const findings = files.flatMap((file) => {
    const text = readFileSync(join(site.folder, file), "utf8");
    return unmarked(site, partsOf(file, text)).map((part) => `${file}: ${part.slice(0, 120)}`);
  });
  expectNone(findings, "parts of files without the mark");
});

/** The parts of a file that are shown by themselves: lines of calendars and contacts, rows of tables, texts of JSON. */
function partsOf(file: string, text: string): string[] {
  if (/\.(ics|vcf)$/.test(file))
    return text
      .replace(/\r\n[ \t]/g, "")
      .replaceAll("\\,", ",")
      .split("\r\n");
  if (file.endsWith(".csv")) return (parseCsv(text) as string[][]).map((row) => row.join(" "));
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([part]) => part);
}

test.each(sites)("$name: a file made from what is made up says so in its name", (site) => {
  const files = filesBelow(site.folder);
  const made = samples(site).filter(({ collection }) => ["events", "officers", "measures"].includes(collection));
  expectEnough(site, made.length, 1);
  const findings = made.flatMap(({ id }) => files.filter((file) => new RegExp(`/${id}\\.(ics|vcf|csv)$`).test(file)));
  expectNone(findings, "files whose name does not say that they are made up");
});

test.each(sites)("$name: nothing made up is said to have been checked, to have a source, or to be kept by somebody", (site) => {
  const findings = samples(site).flatMap(({ address, language, name }) => {
    if (!address) return [];
    const { dashboard, facts } = site.content.words[language]!;
    const page = site.pages.find((of) => of.address === address)!;
    const text = page.root.querySelector("main")!.textContent;
    const claims = [facts.checked.split("{")[0]!, facts.sources, dashboard.owner, dashboard.records];
    return claims.filter((claim) => text.includes(claim)).map((claim) => `${at(page)}: ${claim} (${name})`);
  });
  expectNone(findings, "claims");
});

test.each(ofReference(sites))(
  "$name: the figures that others have published stand first, and the page says what nobody publishes",
  (site) => {
    for (const language of site.content.languages) {
      const { text } = pageAt(site, "/dashboard/", language).root.querySelector("main")!;
      const { dashboard } = site.content.words[language]!;
      const [settings] = site.content.entries.department[language]!;
      const department = settings!.data as Fields<"department">;
      const places = [dashboard.real_title, department.unpublished!, dashboard.sample_lead].map((words) => text.indexOf(words));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  },
);

test.each(sites)("$name: no made-up notice is on the home page", (site) => {
  for (const language of site.content.languages) expect(pageAt(site, "/", language).root.querySelector(".notice .sample")).toBeNull();
});

test.each(sites)(
  "$name: nobody is sent to officers who are not known to serve a school: neither by its page, nor by its poster",
  (site) => {
    const outside = entries(site, "schools").filter(({ entry }) => entry.data.outside);
    expectEnough(site, outside.length, 1);
    const unit = site.content.entries.resources[firstLanguage]!.find(({ id }) => id === site.department.contact)!.data.call![0]!.number;
    const findings = outside.flatMap(({ entry: { id }, language }) => {
      const places = [
        pageAt(site, `/schools/${id}/`, language).root.querySelector("main .two")!,
        pageAt(site, `/schools/${id}/poster/`, language).root.querySelector(".poster")!,
      ];
      return places.filter((place) => place.textContent.includes(unit)).map(() => `${language} ${id}`);
    });
    expectNone(findings, "schools outside that send readers to the unit");
  },
);

test.each(sites)("$name: a number that nobody has confirmed says so wherever it stands", (site) => {
  const numbers = site.content.entries.resources[firstLanguage]!.flatMap(({ data }) => data.call ?? []).filter(
    ({ unconfirmed }) => unconfirmed,
  );
  const said = Object.values(site.content.words).map(({ help }) => help.number_unconfirmed);
  const findings = site.pages.flatMap((page) => {
    const shown = page.root.querySelector("body")!.textContent;
    return numbers.flatMap(({ number }) => {
      const all = shown.split(number).length - 1;
      const marked = said.reduce((sum, words) => sum + shown.split(words.replace("{number}", number)).length - 1, 0);
      const machines = page.root
        .querySelectorAll("script[type='application/ld+json']")
        .some((of) => of.textContent.includes(number.replace(/\D/g, "")));
      return [...(all === marked ? [] : [`${at(page)}: ${all - marked} of ${all}`]), ...(machines ? [`${at(page)}: JSON-LD`] : [])];
    });
  });
  expectNone(findings, "pages on which a number does not say that nobody has confirmed it");
});
