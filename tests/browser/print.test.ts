import { contentOf, departments } from "../helpers/departments.ts";
import { expect, test } from "./reader.ts";

test.beforeEach(({ page }) => page.emulateMedia({ media: "print" }));

test("paper shows the text, without the furniture of the screen", async ({ page }) => {
  await page.goto("/about/history/");
  await expect(page.locator("h1")).toBeVisible();
  for (const part of ["header.header", ".tools", ".breadcrumbs", "a.skip"]) await expect(page.locator(part).first(), part).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("paper shows what is folded away on the screen", async ({ page }) => {
    await page.goto("/schools/");
    const folded = await page.evaluate(() =>
      [...document.querySelectorAll("main details:not([open])")]
        .filter((details) => ![...details.children].slice(1).some((part) => part.getBoundingClientRect().height > 0))
        .map((details) => details.outerHTML.slice(0, 80)),
    );
    expect(folded).toEqual([]);
    await page.goto("/about/mission/");
    await expect(page.locator("main details")).not.toHaveCount(0);
    const source = page.locator("main .sources li").first();
    expect(await source.evaluate((item) => item.getBoundingClientRect().height)).toBeGreaterThan(0);
  });
});

test("paper shows where links lead", async ({ page }) => {
  await page.goto("/contact/");
  const { entries } = await contentOf(departments[0]!);
  /** What stands behind a link on paper, as it is set. */
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
  const outside = "main a[href^='https:']:not(.button)";
  expect(await shown(outside)).toContain(`(${await page.locator(outside).first().getAttribute("href")})`);
  expect(await shown("main .prose a[href^='/']:not(.button)")).toContain(new URL(entries.department["en"]![0]!.data.url).host);
});

test("paper of a demonstration says that it is one", async ({ page }) => {
  await page.goto("/officers/");
  await expect(page.locator(".banner")).toBeVisible();
  await expect(page.locator(".sample").first()).toBeVisible();
});
