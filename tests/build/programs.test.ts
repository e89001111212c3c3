import { expect, test } from "vitest";
import { firstLanguage, inLanguage } from "../../src/i18n/addresses.ts";
import { at, builtSites, entries, expectEnough, expectNone, ofReference, pageAt, type Site } from "../helpers/sites.ts";

const sites = await builtSites();

/** Each program with its page and the words of the page's language. */
function programs(site: Site) {
  return entries(site, "programs").map(({ entry, language }) => ({
    entry,
    page: pageAt(site, `/programs/${entry.id}/`, language),
    words: site.content.words[language]!,
    sheets: site.content.entries.sheets[language]!.filter(({ id }) => id.startsWith(`programs/${entry.id}/`)),
  }));
}

test.each(sites)("$name: every program's page has the same parts in the same order", (site) => {
  const findings = programs(site).flatMap(({ page, sheets }) => {
    const wanted = ["glance", "about", ...(sheets.length > 0 ? ["sheets"] : []), "schools", "events", "history"];
    const found = page.root
      .querySelectorAll("main h2")
      .flatMap(({ id }) => id.match(/^part-(glance|about|sheets|schools|events|history)$/)?.[1] ?? []);
    const picture = page.root.querySelector("main header svg.drawing");
    const action = page.root.querySelector("main .actions .button.full");
    return [
      ...(found.join() === wanted.join() ? [] : [`${at(page)} has ${found.join(", ")}`]),
      ...(picture ? [] : [`${at(page)} has no picture`]),
      ...(action ? [] : [`${at(page)} has nothing to do first`]),
    ];
  });
  expectNone(findings);
});

test.each(sites)("$name: every program says who, when, how, what to bring and whom to ask, or that it is not published", (site) => {
  const findings = programs(site).flatMap(({ page, words: { program } }) => {
    const labels = page.root.querySelectorAll("main dl.facts dt").map((label) => label.textContent.trim());
    const empty = page.root.querySelectorAll("main dl.facts dd").filter((value) => value.textContent.trim() === "");
    const wanted = [program.who, program.when, program.join, program.bring, program.ask];
    return [
      ...(labels.slice(0, 5).join() === wanted.join() ? [] : [`${at(page)} says ${labels.join(", ")}`]),
      ...(empty.length === 0 ? [] : [`${at(page)} leaves ${empty.length} of them empty`]),
    ];
  });
  expectNone(findings);
});

test.each(sites)("$name: a program without dates or history says so", (site) => {
  const findings = programs(site).flatMap(({ entry, page, words: { program } }) => {
    const text = page.root.querySelector("main")!.textContent;
    const steps = site.content.entries.history[firstLanguage]!.filter(({ data }) => data.program === entry.id);
    const shown = page.root.querySelectorAll("main .steps > li").length;
    return [
      ...(shown === steps.length ? [] : [`${at(page)} shows ${shown} of ${steps.length} steps`]),
      ...(steps.length > 0 || text.includes(program.no_history) ? [] : [`${at(page)} does not say that it has no history`]),
      ...(page.root.querySelector("main .rows .date") || text.includes(program.no_events) ? [] : [`${at(page)} is silent on dates`]),
    ];
  });
  expectNone(findings);
});

test.each(ofReference(sites))("$name: steps of one program alone are not in the department's history", (site) => {
  const shown = pageAt(site, "/about/history/").root.querySelectorAll(".steps > li").length;
  const main = site.content.entries.history[firstLanguage]!.filter(({ data }) => data.main);
  expect(shown).toBe(main.length);
  expect(main.length).toBeLessThan(site.content.entries.history[firstLanguage]!.length);
});

test.each(sites)("$name: a program names its schools, and each school names its program", (site) => {
  const findings = programs(site).flatMap(({ entry, page }) =>
    (entry.data.schools ?? []).flatMap((school) => {
      const to = inLanguage(page.language, `/schools/${school}/`);
      const back = pageAt(site, `/schools/${school}/`, page.language).root.querySelector(`main a[href="${page.address}"]`);
      return [
        ...(page.root.querySelector(`main a[href="${to}"]`) ? [] : [`${at(page)} does not lead to ${to}`]),
        ...(back ? [] : [`${to} does not lead to ${at(page)}`]),
      ];
    }),
  );
  expectNone(findings);
});

test.each(sites)("$name: every sheet is led to from its page, from A to Z, and from its other languages", (site) => {
  const sheets = entries(site, "sheets");
  expectEnough(site, sheets.length, 1);
  const findings = sheets.flatMap(({ entry, language }) => {
    const page = pageAt(site, `/${entry.id}/`, language);
    const parent = pageAt(site, `/${entry.id.replace(/[^/]+$/, "")}`, language);
    const others = site.content.languages.filter((of) => of !== language);
    return [
      ...[parent, pageAt(site, "/a-z/", language)]
        .filter((of) => !of.root.querySelector(`main a[href="${page.address}"]`))
        .map((of) => `${at(of)} does not lead to ${page.address}`),
      ...others
        .filter((of) => !page.root.querySelector(`main .screen a[href="${inLanguage(of, page.bare)}"]`))
        .map((of) => `${at(page)} does not lead to its page in ${of}`),
    ];
  });
  expectNone(findings);
});
