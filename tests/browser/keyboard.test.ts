import { contentOf, first } from "../helpers/departments.ts";
import { expect, pathOf, test } from "./reader.ts";
import { narrow } from "./sizes.ts";

test("the first thing that Tab reaches leads to the text", async ({ page }) => {
  await page.goto("/about/role/");
  const skip = page.locator("a.skip");
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("main :focus")).toHaveCount(1);
});

test("on a page that hides what it is about, Tab reaches the way out first, then the link to the text", async ({ page }) => {
  const { entries } = await contentOf(first);
  const topic = entries.topics["en"]!.find(({ data }) => data.sensitive)!.id;
  await page.goto(`/help/${topic}/`);
  const reached = page.locator("a:focus");
  await page.keyboard.press("Tab");
  await expect(reached).toHaveAttribute("href", entries.department["en"]![0]!.data.exit_to);
  await page.keyboard.press("Tab");
  await expect(reached).toHaveAttribute("href", /#main/);
});

test("everything that Tab reaches on the home page can be seen to have been reached", async ({ page }) => {
  await page.goto("/");
  const unseen: string[] = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // A card that is one link is ringed as a whole.
      const ringed = [element, element.closest("li")].some(
        (part) => part && getComputedStyle(part).outlineStyle !== "none" && parseFloat(getComputedStyle(part).outlineWidth) >= 2,
      );
      const { width, height } = element.getBoundingClientRect();
      return { seen: ringed && width > 0 && height > 0, what: element.outerHTML.slice(0, 100) };
    });
    if (!reached) break;
    if (!reached.seen) unseen.push(reached.what);
  }
  expect(unseen).toEqual([]);
});

test("the language can be changed without leaving the page", async ({ page }) => {
  await page.goto("/help/bullying/");
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  expect(pathOf(page)).toBe("/es/help/bullying/");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(pathOf(page)).toBe("/help/bullying/");
});

test.describe("on a phone", () => {
  test.use({ viewport: narrow });

  test("the menu opens with Enter, closes with Esc, and gives the focus back", async ({ page }) => {
    await page.goto("/");
    const summary = page.locator("header summary");
    const menu = page.locator("header details nav");
    await expect(menu).toBeHidden();
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect(menu).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(menu.locator(":focus")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(summary).toBeFocused();
  });
});
