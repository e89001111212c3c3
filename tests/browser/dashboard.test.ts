import { expect, test } from "vitest";
import { builtSites } from "../sites.ts";
import { open, withBrowser } from "./reader.ts";

const [site] = await builtSites();
const measure = site!.content.entries.measures["en"]!.find(({ data }) => data.by === "level")!;
const address = `/dashboard/${measure.id}/`;
withBrowser();

test("a school year and a level can be chosen; nothing of it is kept or put in the address", async () => {
  const page = await open(site!.name, address);
  const years = await page.locator("section[data-year]").count();
  const charts = await page.locator(".chart:visible").count();
  const year = await page.locator("[data-choose=year] option").nth(1).getAttribute("value");
  await page.selectOption("[data-choose=year]", year!);
  expect(await page.locator("section[data-year]:visible").count()).toBe(1);
  await page.selectOption("[data-choose=column]", measure.data.columns[0]!);
  expect(await page.locator(".chart:visible").count()).toBe(1);
  expect(await page.locator("thead th:visible").allTextContents()).toHaveLength(2);
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(address);
  await page.reload();
  expect(await page.locator("section[data-year]:visible").count()).toBe(years);
  expect(await page.locator(".chart:visible").count()).toBe(charts);
});

test("the figures fill the screen, and when the browser leaves it the page is as before", async () => {
  const page = await open(site!.name, "/dashboard/");
  const button = page.locator("[data-full]");
  const enter = await button.textContent();
  await button.press("Enter");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  expect(await button.textContent()).not.toBe(enter);
  await page.evaluate(() => document.exitFullscreen());
  await page.waitForFunction(() => document.fullscreenElement === null);
  expect(await button.textContent()).toBe(enter);
});

test("without JavaScript every year and level is there, and no choice that does nothing", async () => {
  const page = await open(site!.name, address, { javaScriptEnabled: false });
  const years = await page.locator("section[data-year]:visible").count();
  expect(years).toBeGreaterThan(1);
  expect(await page.locator(".chart:visible").count()).toBe(years * (measure.data.columns.length + 1));
  expect(await page.locator("[data-choices]").isVisible()).toBe(false);
});
