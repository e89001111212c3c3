import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { builtSites } from "../sites.ts";
import { listen, newReader, open, urlOf, withBrowser } from "./reader.ts";

const sites = await builtSites();
const name = sites[0]!.name;

withBrowser();

/** Types into the search box as a person does, and gives the addresses that are found. */
async function find(page: Page, words: string): Promise<string[]> {
  const box = page.getByRole("searchbox");
  await box.fill("");
  await box.pressSequentially(words, { delay: 20 });
  return found(page);
}

/** What the page shows once it says how many pages it has found. */
async function found(page: Page): Promise<string[]> {
  await page.locator("[data-status]", { hasText: /\d/ }).waitFor();
  return page.locator("[data-results] a").evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

test.each(sites)("$name: search finds help in a reader's own words, and a school", async ({ name, content }) => {
  const page = await open(name, "/search/");
  expect((await find(page, "bullying")).slice(0, 3)).toContain("/help/bullying/");
  expect((await find(page, "homeless")).some((address) => address.startsWith("/help/") || address.startsWith("/resources/"))).toBe(true);
  const school = content.entries.schools["en"]![0]!;
  expect((await find(page, school.data.name)).slice(0, 3)).toContain(`/schools/${school.id}/`);
});

test("search finds Spanish pages in Spanish", async () => {
  const page = await open(name, "/es/search/");
  const addresses = await find(page, "acoso");
  expect(addresses).toContain("/es/help/bullying/");
  expect(addresses.every((address) => address.startsWith("/es/"))).toBe(true);
});

test("results can be narrowed to one kind of page", async () => {
  const page = await open(name, "/search/");
  expect((await find(page, "school")).some((address) => !address.startsWith("/schools/"))).toBe(true);
  await page.getByLabel("Kind of page").selectOption("school");
  const narrowed = await found(page);
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed.filter((address) => !address.startsWith("/schools/"))).toEqual([]);
});

test("words without a result lead on", async () => {
  const page = await open(name, "/search/");
  await page.getByRole("searchbox").fill("xylophonezz");
  const none = page.locator("[data-none]");
  await none.waitFor({ state: "visible" });
  expect(await none.getByRole("link").count()).toBeGreaterThan(1);
});

test("what is typed goes nowhere: not into the address, not into a request, not into storage", async () => {
  const reader = await newReader();
  const page = await reader.newPage();
  const asked: string[] = [];
  const refused: string[] = [];
  listen(page, refused);
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await page.goto(urlOf(name, "/search/"));
  await find(page, "homeless");
  await page.keyboard.press("Enter");
  await found(page);
  expect(page.url()).toBe(urlOf(name, "/search/"));
  expect(asked.filter((url) => /homeless/i.test(url))).toEqual([]);
  expect(refused).toEqual([]);
  expect(
    await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length + history.length),
  ).toBeLessThanOrEqual(2);
  expect(await reader.cookies()).toEqual([]);
});
