import type { Page } from "@playwright/test";
import { contentOf } from "../helpers/departments.ts";
import { expect, listen, onEverySite, test } from "./reader.ts";

/** Types into the search box as a person does, and gives the addresses that are found. */
async function find(page: Page, words: string): Promise<string[]> {
  const box = page.getByRole("searchbox");
  await box.fill("");
  await box.pressSequentially(words);
  return found(page);
}

/** What the page shows once it says how many pages it has found. */
async function found(page: Page): Promise<string[]> {
  await expect(page.locator("[data-status]")).toHaveText(/\d/);
  return page.locator("[data-results] a").evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

onEverySite((department) => {
  test("search finds help in a reader's own words, and a school", async ({ page }) => {
    await page.goto("/search/");
    await expect.poll(async () => (await find(page, "bullying")).slice(0, 3)).toContain("/help/bullying/");
    await expect.poll(() => find(page, "homeless")).toContainEqual(expect.stringMatching(/^\/(help|resources)\//));
    const school = (await contentOf(department)).entries.schools["en"]![0]!;
    await expect.poll(async () => (await find(page, school.data.name)).slice(0, 3)).toContain(`/schools/${school.id}/`);
  });
});

test("search finds Spanish pages in Spanish", async ({ page }) => {
  await page.goto("/es/search/");
  await expect.poll(() => find(page, "acoso")).toContain("/es/help/bullying/");
  expect((await found(page)).filter((address) => !address.startsWith("/es/"))).toEqual([]);
});

test("results can be narrowed to one kind of page", async ({ page }) => {
  await page.goto("/search/");
  await expect.poll(() => find(page, "school")).toContainEqual(expect.not.stringMatching(/^\/schools\//));
  await page.getByLabel("Kind of page").selectOption("school");
  await expect.poll(() => found(page)).not.toContainEqual(expect.not.stringMatching(/^\/schools\//));
  expect(await found(page)).not.toEqual([]);
});

test("words without a result lead on", async ({ page }) => {
  await page.goto("/search/");
  await page.getByRole("searchbox").fill("xylophonezz");
  const none = page.locator("[data-none]");
  await expect(none).toBeVisible();
  expect(await none.getByRole("link").count()).toBeGreaterThan(1);
});

test("what is typed goes nowhere: not into the address, not into a request, not into storage", async ({ page, context }) => {
  const asked: string[] = [];
  const refused: string[] = [];
  listen(page, refused);
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await page.goto("/search/");
  await find(page, "homeless");
  await page.keyboard.press("Enter");
  await found(page);
  await expect(page).toHaveURL("/search/");
  expect(asked.filter((url) => /homeless/i.test(url))).toEqual([]);
  expect(refused).toEqual([]);
  expect(
    await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length + history.length),
  ).toBeLessThanOrEqual(2);
  expect(await context.cookies()).toEqual([]);
});
