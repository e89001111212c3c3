import { contentOf, first } from "../../helpers/departments.ts";
import { expect, test } from "../reader.ts";

/** A measure that is told by level, and its page. */
async function byLevel() {
  const { entries } = await contentOf(first);
  const measure = entries.measures["en"]!.find(({ data }) => data.by === "level")!;
  return { columns: measure.data.columns, address: `/dashboard/${measure.id}/` };
}

test("a school year and a level can be chosen; nothing of it is kept or put in the address", async ({ page }) => {
  const { address, columns } = await byLevel();
  await page.goto(address);
  const [years, charts] = [page.locator("section[data-year]:visible"), page.locator(".charts figure:visible")];
  await expect(page.locator("[data-choices]")).toBeVisible();
  const [allYears, allCharts] = [await years.count(), await charts.count()];
  await page.selectOption("[data-choose=year]", { index: 1 });
  await expect(years).toHaveCount(1);
  await page.selectOption("[data-choose=column]", columns[0]!);
  await expect(charts).toHaveCount(1);
  await expect(page.locator("section[data-year] thead th:visible")).toHaveCount(2);
  expect(page.url()).toBe(new URL(address, page.url()).href);
  await page.reload();
  await expect(years).toHaveCount(allYears);
  await expect(charts).toHaveCount(allCharts);
});

test("the figures fill the screen with every number, and when the browser leaves it the page is as before", async ({ page }) => {
  await page.goto("/dashboard/");
  const button = page.locator("[data-full]");
  const enter = (await button.textContent())!;
  await button.press("Enter");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await expect(button).not.toHaveText(enter);
  // On a computer every number stands on the one screen.
  if (page.viewportSize()!.width > 1000) for (const number of await page.locator(".big").all()) await expect(number).toBeInViewport();
  await page.evaluate(() => document.exitFullscreen());
  await expect(button).toHaveText(enter);
});

test("a single figure fills the screen with its sentence, its years and every chart", async ({ page }) => {
  test.skip(page.viewportSize()!.width < 1000, "a phone has no room for them");
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto((await byLevel()).address);
  await page.locator("[data-full]").press("Enter");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  for (const part of [page.locator("h1"), page.locator(".years"), ...(await page.locator(".charts figure").all())])
    await expect(part).toBeInViewport({ ratio: 1 });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every year and level is there, and no choice that does nothing", async ({ page }) => {
    const { address, columns } = await byLevel();
    await page.goto(address);
    const years = await page.locator("section[data-year]:visible").count();
    expect(years).toBeGreaterThan(1);
    await expect(page.locator(".charts figure:visible")).toHaveCount(years * (columns.length + 1));
    await expect(page.locator("[data-choices]")).toBeHidden();
  });
});

test.describe("on a small phone", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test("the school years of a measure stand side by side without moving them sideways, the total first", async ({ page }) => {
    const { entries } = await contentOf(first);
    expect(entries.measures["en"]!.length).toBeGreaterThan(3);
    for (const { id } of entries.measures["en"]!) {
      await page.goto(`/dashboard/${id}/`);
      const table = page.locator(".years table");
      const box = await table.boundingBox();
      expect(box!.x + box!.width, id).toBeLessThanOrEqual(360);
      await expect(table.locator("tbody tr").first().locator("td").first()).toHaveText(/\d|\*/);
    }
  });

  test("the whole of it is read in seven screens: a card is its number and what it says", async ({ page }) => {
    await page.goto("/dashboard/");
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThan(7);
    await expect(page.locator(".measure").first()).toContainText(/\d/);
  });
});
