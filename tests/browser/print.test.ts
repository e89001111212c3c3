import { expect, test } from "vitest";
import { builtSites } from "../sites.ts";
import { open, withBrowser } from "./reader.ts";

const [site] = await builtSites();
const { name, department } = site!;

withBrowser();

async function onPaper(address: string, javaScriptEnabled = true) {
  const page = await open(name, address, { javaScriptEnabled });
  await page.emulateMedia({ media: "print" });
  return page;
}

test("paper shows the text, without the furniture of the screen", async () => {
  const page = await onPaper("/about/history/");
  expect(await page.locator("h1").isVisible()).toBe(true);
  for (const part of ["header.header", ".tools", ".breadcrumbs", "a.skip"])
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
});

test("paper shows what is folded away on the screen", async () => {
  const page = await onPaper("/schools/", false);
  const folded = await page.evaluate(() =>
    [...document.querySelectorAll("main details:not([open])")]
      .filter((details) => ![...details.children].slice(1).some((part) => part.getBoundingClientRect().height > 0))
      .map((details) => details.outerHTML.slice(0, 80)),
  );
  expect(folded).toEqual([]);
  const about = await onPaper("/about/mission/", false);
  expect(await about.locator("main details").count()).toBeGreaterThan(0);
  expect(
    await about
      .locator("main .sources li")
      .first()
      .evaluate((item) => item.getBoundingClientRect().height),
  ).toBeGreaterThan(0);
});

test("paper shows where links lead", async () => {
  const page = await onPaper("/contact/");
  const shown = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) =>
        getComputedStyle(link, "::after")
          .content.replaceAll('"', "")
          .replaceAll(" ", "")
          .replace("attr(href)", link.getAttribute("href") ?? ""),
      );
  expect(await shown("main a[href^='https:']:not(.button)")).toContain(
    `(${await page.locator("main a[href^='https:']:not(.button)").first().getAttribute("href")})`,
  );
  expect(await shown("main .prose a[href^='/']:not(.button)")).toContain(new URL(department.url).host);
});

test("paper of a demonstration says that it is one", async () => {
  const page = await onPaper("/officers/");
  expect(await page.locator(".banner").isVisible()).toBe(true);
  expect(await page.locator(".sample").first().isVisible()).toBe(true);
});
