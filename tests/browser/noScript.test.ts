import { contentOf } from "../helpers/departments.ts";
import { expect, onEverySite, test } from "./reader.ts";
import { addressesOf } from "./pages.ts";

test.use({ javaScriptEnabled: false });

/** Pages that nobody is led to by the A to Z; a poster is reached from its school's page. */
const unlisted = /^(\/|\/404\.html|\/500\.html|\/offline\/|\/schools\/.*poster.*)$/;

onEverySite((department) => {
  test("the A to Z lists every page and leads to it, without JavaScript", async ({ page }) => {
    await page.goto("/a-z/");
    const listed = await page.locator("main details a").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    const { languages } = await contentOf(department);
    const english = addressesOf(department).filter((address) => !languages.some((language) => address.startsWith(`/${language}/`)));
    expect(english.filter((address) => !unlisted.test(address) && !listed.includes(address))).toEqual([]);
    // With room for it the alphabet stands above; on a phone its letters are what folds.
    const letter = page.locator("nav ul.letters a").last();
    if (await letter.isVisible()) {
      await letter.click();
      await expect(page).toHaveURL(/#./);
    } else await page.locator("main summary").last().click();
    await page.locator("main details a:visible").first().click();
    await expect(page).not.toHaveURL(/\/a-z\//);
    await expect(page.locator("h1")).toBeVisible();
  });
});

test("a help page is whole without JavaScript", async ({ page }) => {
  await page.goto("/help/bullying/");
  await expect(page.locator("main a[href^='tel:']").first()).toBeVisible();
  await expect(page.locator("main a[href^='sms:']").first()).toBeVisible();
  await expect(page.locator(".exit a[rel~=nofollow]")).toBeVisible();
  // What needs a script is not shown, and nothing waits for one.
  await expect(page.locator("button:visible")).toHaveCount(0);
  const empty = await page
    .locator("main :is(h2, h3, p, li)")
    // The way here leaves out, on a phone, what the title says.
    .evaluateAll((parts) =>
      parts.filter((part) => !part.closest("nav") && part.getBoundingClientRect().height === 0).map((part) => part.outerHTML),
    );
  expect(empty).toEqual([]);
});

test("search says that it needs JavaScript, and leads to the A to Z", async ({ page }) => {
  await page.goto("/search/");
  await page.locator("noscript a, .note a").first().click();
  await expect(page).toHaveURL("./a-z/");
  await page.goBack();
  // Whoever types first, and reads then.
  await page.locator("#search-question").fill("bullying");
  await page.locator("#search-question").press("Enter");
  await expect(page).toHaveURL("./a-z/?");
});

test("the menu of a phone opens without JavaScript", async ({ page }) => {
  await page.goto("/");
  await page.locator("header summary").click();
  await page.locator("header details nav a[href$='/schools/']").click();
  await expect(page).toHaveURL("./schools/");
});
