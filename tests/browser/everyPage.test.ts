import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "@playwright/test";
import type { Look, Looked } from "./record.ts";
import { departments } from "../helpers/departments.ts";
import { addressesOf } from "./pages.ts";
import { expect, listen, test } from "./reader.ts";
import { openAll } from "./openAll.ts";
import { planOf, type Plan } from "./plan.ts";
import { narrow, smallest, wide } from "./sizes.ts";

/**
 * Every page of every site is opened, as a phone shows it by day, and measured. Pages that have every kind of
 * element between them are looked at with large text, in the narrowest window, and with all rules of axe but those of colors and sizes,
 * which look at what style sheets tell apart: of each such kind one is looked at with every rule, by night, in a wide window and in the
 * reader's colors too (`plan.ts`). What can be told from a page's HTML alone is asked of all (`tests/build/markup.test.ts`).
 * `RECORD=1` looks at every page in every way, and writes what was found into content/<department>/accessibility.yaml, for the page about
 * accessibility. At last everything on the page that opens, chooses or searches is used: nothing may be asked of another origin, and
 * nothing kept.
 */
const everyRule: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  preload: false,
};
/** Finding what lies below a letter or beside a button costs more than all other rules together. */
const ofStructure: RunOptions = {
  ...everyRule,
  rules: Object.fromEntries(["color-contrast", "link-in-text-block", "target-size"].map((rule) => [rule, { enabled: false }])),
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

const recording = process.env["RECORD"] !== undefined;
/** Axe as a function of the page, put there by the browser before the page: sent to each page that is looked at, it takes as long as its rules. */
const axe = `globalThis.getAxe = () => {${readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")}};`;

/** How many pages one test opens: enough to be worth a window, few enough to be shared out evenly. */
const share = 40;

test.describe.configure({ mode: "parallel" });

for (const department of departments) {
  test.describe(department, () => {
    test.use({ department });
    const addresses = addressesOf(department);
    for (let first = 0; first < addresses.length; first += share) {
      const some = addresses.slice(first, first + share);
      test(`pages ${first + 1} to ${first + some.length}, from ${some[0]} on, keep to rules, policy and width`, async ({
        browser,
        page,
      }, testInfo) => {
        const found = new Findings();
        const plan = planOf(department);
        const withAxe = await page.context().newPage();
        await withAxe.addInitScript(axe);
        for (const window of [page, withAxe]) {
          listen(window, found.refused, found.elsewhere);
          await window.addInitScript(standInForPaper);
        }
        for (const address of some)
          if (recording || plan.closely.has(address) || plan.looked.has(address)) await look(withAxe, plan, address, found);
          else await visit(page, address, found);
        const { cookies, origins } = await page.context().storageState({ indexedDB: true });
        const kept: unknown[] = [...cookies, ...origins];
        for (const window of [page, withAxe])
          if (window.url() !== "about:blank")
            kept.push(...(await window.evaluate(async () => [...Object.keys(sessionStorage), ...(await caches.keys())])));
        const looked: Looked = {
          ...{ department, browser: `Chromium ${browser.version()}`, opened: some, looks: found.looks },
          ...{ elsewhere: found.elsewhere.length, kept: kept.length },
        };
        await testInfo.attach("looks", { body: JSON.stringify(looked) });
        expect.soft(found.violations(), "rules of accessibility that are broken").toEqual([]);
        expect.soft(found.elsewhere, "requests to other sites").toEqual([]);
        expect.soft([...new Set(found.refused)], "broken policies, failing scripts").toEqual([]);
        expect.soft(kept, "what was kept on the reader's device").toEqual([]);
        expect.soft(found.sideways, "pages that have to be moved sideways").toEqual([]);
      });
    }
  });
}

class Findings {
  readonly elsewhere: string[] = [];
  readonly refused: string[] = [];
  readonly sideways: string[] = [];
  /** Every look at a page, for the record. */
  readonly looks: Look[] = [];
  /** What a rule found, and where; the same thing on many pages is one finding. */
  readonly broken = new Map<string, string[]>();

  violations(): string[] {
    return [...this.broken].map(([what, pages]) => `${what} (${pages.length > 1 ? `${pages.length} times, first at ` : ""}${pages[0]})`);
  }
}

/** Opens a page, measures it, and uses everything on it. */
async function visit(page: Page, address: string, found: Findings): Promise<void> {
  await page.goto(address);
  await measure(page, address, found);
  await page.evaluate(openAll);
}

/** The same, with the rules of axe in between. */
async function look(page: Page, { closely }: Plan, address: string, found: Findings): Promise<void> {
  await page.goto(address);
  const fits = await measure(page, address, found);
  const close = recording || closely.has(address);
  const record = (way: Look["way"], good: boolean) => void found.looks.push({ way, address, good });
  await page.evaluate(() => (globalThis as unknown as { getAxe: () => void }).getAxe());
  await page.evaluate(readForcedColors);
  await page.evaluate(layBarDown);
  record("phone", (await keeps(page, address, close ? everyRule : ofStructure, found)) && fits);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  record("large_text", await measure(page, `${address}, text at 200 %,`, found));
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.setViewportSize(smallest);
  record("zoom", await measure(page, address, found));
  if (close) await lookClosely(page, address, found, record);
  await page.setViewportSize(narrow);
  await page.evaluate(openAll);
  // Scripts are the same files on every page: what they fetch late, they fetch on pages of each kind.
  if (close) await page.waitForLoadState("networkidle");
}

/** With the rules of colors and sizes in every way. */
async function lookClosely(page: Page, address: string, found: Findings, record: (way: Look["way"], good: boolean) => void): Promise<void> {
  await page.setViewportSize(wide);
  record("desktop", await keeps(page, `${address}, wide`, ofWidth, found));
  await page.emulateMedia({ forcedColors: "active" });
  record("forced_colors", await keeps(page, `${address}, wide, forced colors`, ofColor, found));
  await page.emulateMedia({ forcedColors: "none", colorScheme: "dark" });
  record("desktop_dark", await keeps(page, `${address}, wide, dark`, ofColor, found));
  await page.setViewportSize(narrow);
  record("phone_dark", await keeps(page, `${address}, dark`, ofColor, found));
  await page.emulateMedia({ colorScheme: "light" });
}

/** Nothing is printed, and what is copied goes nowhere: a browser of tests has neither printer nor clipboard. */
function standInForPaper(): void {
  window.print = () => undefined;
  Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.resolve() } });
}

/** The bar at the thumb hides a part of what happens to lie below it, until the reader moves the page: axe takes that for its size. */
function layBarDown(): void {
  for (const bar of document.querySelectorAll<HTMLElement>(".thumb")) bar.style.position = "static";
}

/** Axe asks for the color that fills letters, which a browser does not tell where readers choose colors; no style here sets it apart. */
function readForcedColors(): void {
  const styles = CSSStyleDeclaration.prototype;
  const read = styles.getPropertyValue;
  styles.getPropertyValue = function (name) {
    return read.call(this, name === "-webkit-text-fill-color" ? "color" : name);
  };
}

/** Whether the page fits its window. */
async function measure(page: Page, address: string, found: Findings): Promise<boolean> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) found.sideways.push(`${address} is ${over} pixels wider than ${page.viewportSize()?.width}`);
  return over <= 0;
}

/** Whether axe finds nothing. */
async function keeps(page: Page, where: string, rules: RunOptions, found: Findings): Promise<boolean> {
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } }).axe.run(
        document,
        options,
      ),
    rules,
  );
  for (const { id, help, nodes } of violations) {
    for (const { target, any } of nodes) {
      const detail = id === "color-contrast" ? ` ${any[0]?.message.match(/of [\d.]+/)?.[0] ?? ""}` : "";
      const what = `${id} (${help})${detail}: ${target.join(" ")}`;
      found.broken.set(what, [...(found.broken.get(what) ?? []), where]);
    }
  }
  return violations.length === 0;
}
