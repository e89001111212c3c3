import { expect, test } from "vitest";
import { builtSites, expectNone } from "../sites.ts";
import { half, narrow, newReader, smallest, urlOf, wide, withBrowser } from "./reader.ts";

const sites = await builtSites();

/** A page of every layout, and the longest words of both languages. */
const samples = [
  "/",
  "/es/",
  "/help/",
  "/help/bullying/",
  "/es/help/substance-use/",
  "/resources/",
  "/es/resources/988/",
  "/schools/",
  "/officers/",
  "/programs/",
  "/es/programs/red-ribbon-week/",
  "/events/",
  "/about/history/",
  "/es/about/role/",
  "/questions/",
  "/contact/",
  "/search/",
  "/a-z/",
];

withBrowser();

test.each(sites)("$name: text at twice its size fits, in a wide window and in half of one", async ({ name }) => {
  const page = await (await newReader()).newPage();
  const findings: string[] = [];
  for (const address of samples) {
    await page.goto(urlOf(name, address));
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    for (const size of [wide, half]) {
      await page.setViewportSize(size);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) findings.push(`${address} is ${over} pixels wider than ${size.width}`);
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
    }
  }
  expectNone(findings);
});

test.each(sites)("$name: the posters of all schools fit the smallest phone, with the longest of names", async ({ name, pages }) => {
  const page = await (await newReader({ viewport: smallest })).newPage();
  const findings: string[] = [];
  for (const { address } of pages.filter((of) => /^\/schools\/posters\/[^/]+\/$/.test(of.address))) {
    await page.goto(urlOf(name, address));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) findings.push(`${address} is ${over} pixels too wide`);
  }
  expectNone(findings);
});

test.each([narrow, wide])("nothing moves while the home page loads, $width wide", async (viewport) => {
  const page = await (await newReader({ viewport })).newPage();
  await page.addInitScript(() => {
    const shifts = ((globalThis as unknown as { shifts: number[] }).shifts = []) as number[];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(urlOf(sites[0]!.name, "/"), { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  // Shifts are told with the next picture.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const moved = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
  expect(moved).toBeLessThan(0.01);
});
