import type { Page } from "@playwright/test";
import { contentOf, first } from "../helpers/departments.ts";
import { expectNone } from "../helpers/sites.ts";
import { brokenWords, untidy } from "../helpers/wide.ts";
import { addressesOf } from "./pages.ts";
import { expect, onEverySite, test } from "./reader.ts";
import { half, narrow, smallest, tablet, wide } from "./sizes.ts";
import { firstOfTemplates } from "./templates.ts";

/** By how many pixels a page is wider than the window. */
const over = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

onEverySite((department) => {
  test("in wide windows lines are short, cards beside each other begin on one line, and none is left alone in its row", async ({
    page,
  }) => {
    const findings: string[] = [];
    for (const address of firstOfTemplates(addressesOf(department))) {
      await page.goto(address);
      for (const size of [tablet, wide]) {
        await page.setViewportSize(size);
        findings.push(...(await page.evaluate(untidy)).map((fault) => `${address}, ${size.width} wide: ${fault}`));
      }
    }
    expectNone(findings);
  });

  test("text at twice its size fits and breaks no word, in a wide window and in half of one", async ({ page }) => {
    const findings: string[] = [];
    for (const address of firstOfTemplates(addressesOf(department))) {
      await page.goto(address);
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      for (const size of [wide, half]) {
        await page.setViewportSize(size);
        const pixels = await over(page);
        if (pixels > 0) findings.push(`${address} is ${pixels} pixels wider than ${size.width}`);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll("main :is(h1, h2, h3, p, a, li, button, dd), header a, summary")]
            .filter(
              (element) =>
                element.checkVisibility() &&
                !element.closest(".hidden, .skip") &&
                getComputedStyle(element).overflow !== "visible" &&
                element.scrollWidth > element.clientWidth + 1,
            )
            .map((element) => element.outerHTML.slice(0, 90)),
        );
        findings.push(...cut.map((what) => `${address} at ${size.width} cuts ${what}`));
        findings.push(...(await page.evaluate(brokenWords)).map((word) => `${address} at ${size.width} breaks ${word}`));
      }
    }
    expectNone(findings);
  });

  test("the posters of all schools fit the smallest phone, with the longest of names", async ({ page }) => {
    await page.setViewportSize(smallest);
    const posters = addressesOf(department).filter((address) => /^\/schools\/posters\/[^/]+\/$/.test(address));
    expect(posters).not.toEqual([]);
    const findings: string[] = [];
    for (const address of posters) {
      await page.goto(address);
      const pixels = await over(page);
      if (pixels > 0) findings.push(`${address} is ${pixels} pixels too wide`);
    }
    expectNone(findings);
  });
});

for (const viewport of [narrow, wide]) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport });

    test("nothing moves while a page of the main kinds loads", async ({ page }) => {
      await page.addInitScript(() => {
        const shifts = ((globalThis as unknown as { shifts: number[] }).shifts = []) as number[];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      const school = (await contentOf(first)).entries.schools["en"]![0]!.id;
      const measure = (await contentOf(first)).entries.measures["en"]![0]!.id;
      const findings: string[] = [];
      for (const address of [
        "/",
        "/es/",
        "/help/",
        "/help/bullying/",
        "/schools/",
        `/schools/${school}/`,
        "/resources/",
        "/search/",
        "/dashboard/",
        `/dashboard/${measure}/`,
        "/events/",
        "/contact/",
      ]) {
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready);
        // Shifts are told with the next picture.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
        const sum = shifts.reduce((all, value) => all + value, 0);
        if (sum >= 0.01) findings.push(`${address} moves by ${sum}`);
      }
      expectNone(findings);
    });
  });
}
