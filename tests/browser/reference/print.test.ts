import { inLanguage } from "../../../src/i18n/addresses.ts";
import { contentOf, first } from "../../helpers/departments.ts";
import { expect, onEverySite, sheetsOf, test } from "../reader.ts";

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
        .filter(
          (details) =>
            getComputedStyle(details).display !== "none" &&
            ![...details.children].slice(1).some((part) => part.getBoundingClientRect().height > 0),
        )
        .map((details) => details.outerHTML.slice(0, 80)),
    );
    expect(folded).toEqual([]);
    await page.goto("/about/mission/");
    await expect(page.locator("main details")).not.toHaveCount(0);
    const source = page.locator("main .sources li").first();
    expect(await source.evaluate((item) => item.getBoundingClientRect().height)).toBeGreaterThan(0);
  });
});

test("paper shows where links out of the site lead, and the site's own address once", async ({ page }) => {
  await page.goto("/contact/");
  const { entries } = await contentOf(first);
  /** What stands behind a link on paper, as it is set. */
  const behind = (selector: string) =>
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
  expect(await behind(outside)).toContain(`(${await page.locator(outside).first().getAttribute("href")})`);
  expect(await behind("main .prose a[href^='/']:not(.button)")).toBe("none");
  const foot = await page.locator(".footer").evaluate((footer) => getComputedStyle(footer, "::before").content);
  expect(foot).toContain(new URL(entries.department["en"]![0]!.data.url).host);
});

onEverySite((department) => {
  test("what people print takes two Letter pages at most, in each language", async ({ page }) => {
    const { entries, languages } = await contentOf(department);
    for (const language of languages) {
      const first = (kind: "topics" | "schools" | "programs" | "events", folder: string) =>
        entries[kind][language]!.slice(0, 1).map(({ id }) => `/${folder}/${id}/`);
      const printed = [
        "/",
        ...first("schools", "schools"),
        ...first("programs", "programs"),
        ...first("events", "events"),
        ...["suicide", "bullying"].map((topic) => `/help/${topic}/`),
      ];
      for (const path of printed) {
        const address = inLanguage(language, path);
        await page.goto(address);
        expect.soft(await sheetsOf(page), address).toBeLessThanOrEqual(2);
      }
    }
  });

  test("printed events have their names and dates", async ({ page }) => {
    await page.goto("/events/");
    const rows = page.locator("main .row");
    await expect(rows).not.toHaveCount(0);
    for (const row of await rows.all()) await expect.soft(row, await row.innerText()).toBeVisible();
  });
});

test("paper of a demonstration says that it is one", async ({ page }) => {
  await page.goto("/officers/");
  await expect(page.locator(".banner")).toBeVisible();
  await expect(page.locator(".sample").first()).toBeVisible();
});
