import type { HTMLElement } from "node-html-parser";
import { test } from "vitest";
import { firstLanguage } from "../../src/i18n/inLanguage.ts";
import { at, builtSites, entries, expectEnough, expectNone, type SitePage } from "../helpers/sites.ts";

const sites = await builtSites();

/** What a screen reader calls a link or a button: its own name, or the words in it, with those that only it reads out. */
function nameOf(element: HTMLElement, page: SitePage): string {
  const by = element.getAttribute("aria-labelledby");
  const name = by
    ? by.split(" ").map((id) => page.root.getElementById(id)?.textContent ?? "")
    : [element.getAttribute("aria-label") ?? spoken(element)];
  return name.join(" ").replace(/\s+/g, " ").trim();
}

function spoken(element: HTMLElement): string {
  return element.childNodes
    .map((node) => {
      if (!("tagName" in node)) return node.textContent;
      const child = node as HTMLElement;
      if (child.getAttribute("aria-hidden") === "true") return "";
      return child.getAttribute("aria-label") ?? (child.tagName === "IMG" ? (child.getAttribute("alt") ?? "") : ` ${spoken(child)} `);
    })
    .join("");
}

/** What it does: where a link leads, what a form asks, and of another button all that tells it from others. */
function does(element: HTMLElement, page: SitePage): string {
  const leads = element.getAttribute("type") === "submit" ? element.closest("form")?.getAttribute("action") : element.getAttribute("href");
  if (leads) return new URL(leads.replaceAll("&amp;", "&"), `https://site.example${page.address}`).href;
  const { class: _, hidden: __, ...telling } = element.attributes;
  return element.tagName === "SUMMARY" ? element.parentNode!.outerHTML : JSON.stringify(telling);
}

/** A link in the contents of a page or in a menu is read out as one of them. */
const placeOf = (element: HTMLElement) => element.closest("nav, .contents")?.tagName ?? "";

test.each(sites)("$name: what has the same name on a page does the same thing, and all have a name", ({ pages }) => {
  const findings = new Map<string, string[]>();
  for (const page of pages) {
    const done = new Map<string, Set<string>>();
    for (const element of page.root.querySelectorAll("a[href], button, summary")) {
      const name = nameOf(element, page);
      // A script gives words to what it shows later.
      if (name === "" && element.hasAttribute("hidden")) continue;
      const called = `${placeOf(element)} “${name}”`.trim();
      done.set(called, (done.get(called) ?? new Set()).add(does(element, page)));
    }
    for (const [called, all] of done) {
      if (!called.endsWith("“”") && all.size === 1) continue;
      const finding = `${called} does ${[...all].map((one) => one.slice(0, 90)).join(" and ")}`;
      findings.set(finding, [...(findings.get(finding) ?? []), at(page)]);
    }
  }
  expectNone([...findings].map(([finding, [first, ...rest]]) => `${first} (and ${rest.length} more): ${finding}`));
});

test.each(sites)("$name: no two help topics have the same drawing", (site) => {
  const drawings = Map.groupBy(
    entries(site, "topics").filter(({ language }) => language === firstLanguage),
    ({ entry }) => entry.data.drawing,
  );
  expectEnough(site, drawings.size, 20);
  expectNone(
    [...drawings]
      .filter(([, topics]) => topics.length > 1)
      .map(([name, topics]) => `${name}: ${topics.map(({ entry }) => entry.id).join(", ")}`),
  );
});
