import { expect, test } from "vitest";
import { builtSites } from "../sites.ts";
import { open, withBrowser } from "./reader.ts";

const sites = await builtSites();
const without = { javaScriptEnabled: false };

withBrowser();

test.each(sites)("$name: the A to Z lists every page and leads to it, without JavaScript", async ({ name, pages }) => {
  const page = await open(name, "/a-z/", without);
  const listed = await page.locator("main section a").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  // A poster is reached from its school's page.
  const missing = pages
    .filter(
      (of) =>
        of.language === "en" &&
        !["/", "/404.html", "/offline/"].includes(of.bare) &&
        !/^\/schools\/.*poster/.test(of.bare) &&
        !listed.includes(of.bare),
    )
    .map((of) => of.bare);
  expect(missing).toEqual([]);
  await page.locator("nav ul.letters a").last().click();
  expect(new URL(page.url()).hash).not.toBe("");
  await page.locator("main section a").first().click();
  expect(await page.locator("h1").isVisible()).toBe(true);
});

test("a help page is whole without JavaScript", async () => {
  const page = await open(sites[0]!.name, "/help/bullying/", without);
  expect(await page.locator("main a[href^='tel:']").first().isVisible()).toBe(true);
  expect(await page.locator("main a[href^='sms:']").first().isVisible()).toBe(true);
  expect(await page.locator(".exit a[rel~=nofollow]").isVisible()).toBe(true);
  // What needs a script is not shown, and nothing waits for one.
  expect(await page.locator("button:visible").count()).toBe(0);
  expect(
    await page
      .locator("main :is(h2, h3, p, li)")
      .evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().height === 0).map((part) => part.outerHTML)),
  ).toEqual([]);
});

test("search says that it needs JavaScript, and leads to the A to Z", async () => {
  const page = await open(sites[0]!.name, "/search/", without);
  expect(await page.locator("form").isVisible()).toBe(false);
  await page.locator("noscript a, .note a").first().click();
  expect(new URL(page.url()).pathname).toBe("/a-z/");
});

test("the menu of a phone opens without JavaScript", async () => {
  const page = await open(sites[0]!.name, "/", { ...without, viewport: { width: 360, height: 780 } });
  await page.locator("header summary").click();
  await page.locator("header details nav a[href='/schools/']").click();
  expect(new URL(page.url()).pathname).toBe("/schools/");
});
