import { expect, test } from "vitest";
import { addressOf } from "../../src/i18n/addresses.ts";
import { at, builtSites, entries, expectEnough, expectNone, pageAt } from "../helpers/sites.ts";

const sites = await builtSites();

test.each(sites)("$name: whatever speaks of the law says if a lawyer has checked it", (site) => {
  const findings = (["questions", "journeys", "topics", "pages"] as const).flatMap((collection) =>
    entries(site, collection).flatMap(({ entry, language }) => {
      const page = pageAt(site, addressOf(collection, entry.id)!, language);
      const shown = page.root.querySelector("main [data-review]")?.getAttribute("data-review");
      const due = entry.data.legal && (entry.data.review ? "done" : "open");
      return shown === due ? [] : [`${at(page)} shows ${shown}, not ${due}`];
    }),
  );
  expectNone(findings);
});

test.each(sites)("$name: every step says who sees it and whether the reader can stop", (site) => {
  const all = entries(site, "journeys");
  expectEnough(site, all.length, 11);
  for (const { entry, language } of all) {
    const { sees, stop } = site.content.words[language]!.journey;
    const steps = pageAt(site, addressOf("journeys", entry.id)!, language).root.querySelectorAll("main ol.journey > li");
    expect(steps).toHaveLength(entry.data.steps.length);
    for (const step of steps) expect(step.querySelectorAll("strong").map((of) => of.textContent)).toEqual([sees, stop]);
  }
});

test.each(sites)("$name: a form is made for paper and sends nothing", (site) => {
  for (const { entry, language } of entries(site, "feedback")) {
    const { root } = pageAt(site, addressOf("feedback", entry.id)!, language);
    expect(root.querySelectorAll("main form, main input, main textarea").length).toBe(0);
    expect(root.querySelectorAll("main .form i").length).toBeGreaterThan(entry.data.ask.length);
  }
});
