import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, test } from "vitest";
import { builtSites, expectNone, type SitePage } from "../sites.ts";
import { pagesOfEveryKind, pagesOfEveryShape } from "./kinds.ts";
import { listen, narrow, newReader, smallest, urlOf, wide, withBrowser } from "./reader.ts";

/**
 * Every page of every site is opened, as a phone shows it by day. With all rules of axe it is looked at unless it differs
 * from another page in its words alone; by night and in a wide window, where only colors and widths can make a difference,
 * if it shows a kind of element that no page before it had. `THOROUGH=1` looks at every page in every way.
 */
const everyRule: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  preload: false,
};
const only = (...rules: string[]): RunOptions => ({
  runOnly: { type: "rule", values: rules },
  resultTypes: ["violations"],
  preload: false,
});
const ofColor = only("color-contrast", "link-in-text-block");
// Parts that a narrow window hides or folds are shown in a wide one, and the other way round.
const ofWidth = only(
  "color-contrast",
  "link-in-text-block",
  "target-size",
  "scrollable-region-focusable",
  "skip-link",
  "region",
  "heading-order",
  "landmark-unique",
  "landmark-one-main",
  "landmark-no-duplicate-banner",
  "landmark-no-duplicate-contentinfo",
  "page-has-heading-one",
  "bypass",
);

const sites = await builtSites();
const thorough = process.env["THOROUGH"] !== undefined;
const shapes = new Set(sites.flatMap((site) => (thorough ? site.pages : [...pagesOfEveryShape(site)])));
const kinds = new Set(sites.flatMap((site) => (thorough ? site.pages : [...pagesOfEveryKind(site)])));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a rule found, and where; the same thing on many pages is one finding. */
const broken = new Map<string, string[]>();
const refused: string[] = [];
const sideways: string[] = [];

withBrowser();

beforeAll(async () => {
  const queue = sites.flatMap((site) => site.pages);
  const tabs = Array.from({ length: availableParallelism() + 1 }, async () => {
    const context = await newReader({ viewport: narrow });
    const tab = await context.newPage();
    listen(tab, refused);
    for (let page = queue.shift(); page; page = queue.shift()) await visit(tab, page);
    await context.close();
  });
  await Promise.all(tabs);
}, 1_800_000);

async function visit(tab: Page, page: SitePage): Promise<void> {
  await tab.goto(urlOf(page.site.name, page.address));
  await measure(tab, page);
  if (!shapes.has(page) && !kinds.has(page)) return;
  // The browser's own debugger puts it in, so the page's policy stays in force.
  await tab.evaluate(axe);
  await look(tab, page, "", everyRule);
  if (!kinds.has(page)) return;
  await tab.setViewportSize(smallest);
  await measure(tab, page);
  await tab.setViewportSize(wide);
  await look(tab, page, ", wide", ofWidth);
  await tab.emulateMedia({ colorScheme: "dark" });
  await look(tab, page, ", wide, dark", ofColor);
  await tab.setViewportSize(narrow);
  await look(tab, page, ", dark", ofColor);
  await tab.emulateMedia({ colorScheme: "light" });
}

async function measure(tab: Page, page: SitePage): Promise<void> {
  const over = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) sideways.push(`${page.site.name} ${page.address} is ${over} pixels wider than ${tab.viewportSize()?.width}`);
}

async function look(tab: Page, page: SitePage, how: string, rules: RunOptions): Promise<void> {
  const { violations } = await tab.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run: (of: Document, options: RunOptions) => Promise<AxeResults> } }).axe.run(document, options),
    rules,
  );
  for (const { id, help, nodes } of violations) {
    for (const { target, any } of nodes) {
      const detail = id === "color-contrast" ? ` ${any[0]?.message.match(/of [\d.]+/)?.[0] ?? ""}` : "";
      const found = `${id} (${help})${detail}: ${target.join(" ")}`;
      broken.set(found, [...(broken.get(found) ?? []), `${page.site.name} ${page.address}${how}`]);
    }
  }
}

test("no page breaks a rule of accessibility", () => {
  expectNone([...broken].map(([found, pages]) => `${found}\n    ${pages.length > 1 ? `${pages.length} times, first at ` : ""}${pages[0]}`));
});

test("no page asks another site for anything, and no policy is broken", () => {
  expectNone([...new Set(refused)]);
});

test("no page has to be moved sideways on a phone", () => {
  expectNone(sideways);
});
